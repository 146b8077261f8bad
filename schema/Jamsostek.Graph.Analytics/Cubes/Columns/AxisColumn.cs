using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The position on an axis of each row, in as few bytes as it takes.</summary>
internal abstract class AxisColumn
{
    public required DimensionAxis Axis { get; init; }

    public abstract int this[int row] { get; }

    public static AxisColumn Of(DimensionAxis axis, int positions, int[] codes) => positions switch
    {
        _ when codes.Length > 0 && !codes.AsSpan().ContainsAnyExcept(codes[0]) => new SingleAxisColumn(codes[0]) { Axis = axis },
        <= byte.MaxValue + 1 => new AxisColumn<byte>(Array.ConvertAll(codes, static code => (byte)code)) { Axis = axis },
        <= ushort.MaxValue + 1 => new AxisColumn<ushort>(Array.ConvertAll(codes, static code => (ushort)code)) { Axis = axis },
        _ => new AxisColumn<int>(codes) { Axis = axis },
    };

    /// <summary>The positions that facts are held with, so that they are not held twice; null where one is missing, or they are in steps or too far apart.</summary>
    public static AxisColumn? Of(DimensionAxis axis, CompactColumn held) => held switch
    {
        { IsComplete: false } or { Scale.Step: not 1 } or { Longs.IsEmpty: false } => null,
        { Bytes.IsEmpty: false } => new AxisColumn<byte>(held.Bytes, (int)held.Scale.Shift) { Axis = axis },
        { Shorts.IsEmpty: false } => new AxisColumn<ushort>(held.Shorts, (int)held.Scale.Shift) { Axis = axis },
        _ => new AxisColumn<int>(held.Ints, (int)held.Scale.Shift) { Axis = axis },
    };

    /// <summary>Adds to the slot of each row the number of its position, times a stride.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="numbers">The number of each position from the first.</param>
    /// <param name="first">The first position.</param>
    /// <param name="stride">The stride.</param>
    /// <param name="slots">The slots.</param>
    public abstract void AddSlots(RowBlock block, ReadOnlySpan<int> numbers, int first, int stride, Span<int> slots);

    /// <summary>Writes the member of each row's position.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="memberOf">The member of each position.</param>
    /// <param name="members">Where to write.</param>
    public abstract void CopyMembers(RowBlock block, ReadOnlySpan<int> memberOf, Span<int> members);

    /// <summary>Writes the position of each row.</summary>
    public abstract void Load(RowBlock block, Span<int> positions);

    /// <summary>Writes the rows whose position is allowed, in order; the target may be the rows of the block.</summary>
    /// <returns>How many.</returns>
    public abstract int Select(RowBlock block, ReadOnlySpan<bool> allowed, Span<int> rows);
}
