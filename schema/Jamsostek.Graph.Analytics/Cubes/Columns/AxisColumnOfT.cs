using System.Numerics;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>An <see cref="AxisColumn" /> of one width.</summary>
/// <param name="codes">By row its position and a shift.</param>
/// <param name="shift">What is taken from a code to get a position.</param>
internal sealed class AxisColumn<T>(ReadOnlyMemory<T> codes, int shift = 0) : AxisColumn
    where T : unmanaged, IBinaryInteger<T>
{
    public override int this[int row] => int.CreateTruncating(codes.Span[row]) - shift;

    public override void AddSlots(RowBlock block, ReadOnlySpan<int> numbers, int first, int stride, Span<int> slots)
    {
        var all = codes.Span;
        first += shift;
        unchecked
        {
            if (block.IsWhole)
            {
                var whole = all.Slice(block.Start, block.Count);
                for (var i = 0; i < whole.Length; i++)
                {
                    slots[i] += numbers[int.CreateTruncating(whole[i]) - first] * stride;
                }

                return;
            }

            var rows = block.Rows;
            for (var i = 0; i < rows.Length; i++)
            {
                slots[i] += numbers[int.CreateTruncating(all[rows[i]]) - first] * stride;
            }
        }
    }

    public override void CopyMembers(RowBlock block, ReadOnlySpan<int> memberOf, Span<int> members)
    {
        var all = codes.Span;
        var less = shift;
        members = members[..block.Count];
        if (block.IsWhole)
        {
            var whole = all.Slice(block.Start, members.Length);
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = memberOf[int.CreateTruncating(whole[i]) - less];
            }

            return;
        }

        var rows = block.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            members[i] = memberOf[int.CreateTruncating(all[rows[i]]) - less];
        }
    }

    public override void Load(RowBlock block, Span<int> positions)
    {
        var all = codes.Span;
        for (var i = 0; i < block.Count; i++)
        {
            positions[i] = int.CreateTruncating(all[block.RowAt(i)]) - shift;
        }
    }

    public override int Select(RowBlock block, ReadOnlySpan<bool> allowed, Span<int> rows)
    {
        var all = codes.Span;
        var less = shift;
        var chosen = 0;
        unchecked
        {
            for (var i = 0; i < block.Count; i++)
            {
                var row = block.RowAt(i);
                rows[chosen] = row;
                chosen += allowed[int.CreateTruncating(all[row]) - less] ? 1 : 0;
            }
        }

        return chosen;
    }
}
