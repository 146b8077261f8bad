using Jamsostek.Graph.Projections;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections;

/// <summary>Draws beside the paths that they are of.</summary>
internal static class DrawsOfPaths
{
    /// <summary>Every draw of every region is its path at the draw's normal, to a millionth: draws are made in single precision, several at a time, the path itself in double.</summary>
    public static void ShouldBeThePathsAtTheirNormals(this Projection projection, params ReadOnlySpan<int> steps)
    {
        var source = projection.Source;
        var parents = source.Parents.ToList();
        var normals = new float[projection.Draws];
        foreach (int step in steps)
        {
            var (national, province) = source.Shocks.Shares(step);
            for (int region = 0; region < source.Leaves.Length; region++)
            {
                var leaf = source.Leaves[region];
                source.Shocks.Write(region, parents.IndexOf(leaf.Region.ParentCode), step, leaf.Mixture(step, national, province), new float[normals.Length], normals);
                double[] drawn = projection.Find(leaf.Region.Code)!.DrawsAt(step);
                for (int draw = 0; draw < drawn.Length; draw++)
                {
                    double exact = leaf.Share(step, normals[draw]) * leaf.Potential[step];
                    drawn[draw].ShouldBe(exact, 1e-6 * exact, leaf.Region.Code);
                }
            }
        }
    }
}
