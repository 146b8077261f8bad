namespace Jamsostek.Graph.Projections.Paths;

/// <summary>Draws of covered workers of one path, draw by draw and step by step, as they are and without season.</summary>
internal sealed class PathDraws(int draws, int steps)
{
    public int Draws { get; } = draws;

    public int Steps { get; } = steps;

    public double[] Workers { get; } = new double[draws * steps];

    public double[] WithoutSeason { get; } = new double[draws * steps];

    /// <summary>Adds the draws of a part.</summary>
    public void Add(PathDraws part)
    {
        for (int k = 0; k < Workers.Length; k++)
        {
            Workers[k] += part.Workers[k];
            WithoutSeason[k] += part.WithoutSeason[k];
        }
    }

    /// <summary>Replaces the draws of a part by others.</summary>
    public void Replace(PathDraws before, PathDraws after)
    {
        for (int k = 0; k < Workers.Length; k++)
        {
            Workers[k] += after.Workers[k] - before.Workers[k];
            WithoutSeason[k] += after.WithoutSeason[k] - before.WithoutSeason[k];
        }
    }

    /// <summary>The workers of one step in all draws, sorted.</summary>
    public double[] Sorted(int step)
    {
        var values = new double[Draws];
        for (int draw = 0; draw < Draws; draw++)
        {
            values[draw] = Workers[(draw * Steps) + step];
        }

        Array.Sort(values);
        return values;
    }
}
