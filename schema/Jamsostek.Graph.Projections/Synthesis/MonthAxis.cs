using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The months that are made, numbered from 0.</summary>
/// <param name="First">The first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct MonthAxis(Month First, int Count)
{
    public static MonthAxis Of(SynthesisOptions options) => new(options.First, Math.Max(0, options.Last - options.First + 1));

    /// <summary>Position of a month; below 0 before the first.</summary>
    public int Position(Month month) => month - First;

    /// <summary>The month at a position.</summary>
    public Month At(int position) => First + position;

    /// <summary>Position of the January of the year that holds a position; may be below 0.</summary>
    public int January(int position) => position - At(position).Number + 1;

    /// <summary>Whether a month is made.</summary>
    public bool Holds(Month month) => Position(month) >= 0 && Position(month) < Count;
}
