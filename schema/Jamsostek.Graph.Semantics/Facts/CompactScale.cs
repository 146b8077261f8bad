namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How a <see cref="CompactColumn" /> holds a number: how many steps it is above the least, which is held as one.</summary>
/// <param name="Step">What one more stands for; at least one.</param>
/// <param name="Shift">What is taken from the steps: a step less the least number.</param>
public readonly record struct CompactScale(long Step, long Shift)
{
    /// <summary>Numbers that are held as they are.</summary>
    public static CompactScale Itself { get; } = new(1, 0);

    /// <summary>The number that something held stands for.</summary>
    /// <param name="held">What is held; not zero, which stands for what is not known.</param>
    public long Number(long held) => unchecked((held * Step) - Shift);

    /// <summary>What a number is held as.</summary>
    /// <param name="number">A number of the column.</param>
    public long Held(long number) => unchecked(((number + Shift - Step) / Step) + 1);
}
