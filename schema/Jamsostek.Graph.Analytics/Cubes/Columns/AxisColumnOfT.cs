using System.Numerics;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>An <see cref="AxisColumn" /> of one width.</summary>
internal sealed class AxisColumn<T>(T[] codes) : AxisColumn
    where T : unmanaged, IBinaryInteger<T>
{
    public override int this[int row] => int.CreateTruncating(codes[row]);

    public override void AddSlots(RowBlock block, ReadOnlySpan<int> numbers, int first, int stride, Span<int> slots)
    {
        unchecked
        {
            if (block.IsWhole)
            {
                var whole = codes.AsSpan(block.Start, block.Count);
                for (var i = 0; i < whole.Length; i++)
                {
                    slots[i] += numbers[int.CreateTruncating(whole[i]) - first] * stride;
                }

                return;
            }

            var rows = block.Rows;
            for (var i = 0; i < rows.Length; i++)
            {
                slots[i] += numbers[int.CreateTruncating(codes[rows[i]]) - first] * stride;
            }
        }
    }

    public override void CopyMembers(RowBlock block, ReadOnlySpan<int> memberOf, Span<int> members)
    {
        members = members[..block.Count];
        if (block.IsWhole)
        {
            var whole = codes.AsSpan(block.Start, members.Length);
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = memberOf[int.CreateTruncating(whole[i])];
            }

            return;
        }

        var rows = block.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            members[i] = memberOf[int.CreateTruncating(codes[rows[i]])];
        }
    }

    public override void Load(RowBlock block, Span<int> positions)
    {
        for (var i = 0; i < block.Count; i++)
        {
            positions[i] = int.CreateTruncating(codes[block.RowAt(i)]);
        }
    }

    public override int Select(RowBlock block, ReadOnlySpan<bool> allowed, Span<int> rows)
    {
        var chosen = 0;
        unchecked
        {
            for (var i = 0; i < block.Count; i++)
            {
                var row = block.RowAt(i);
                rows[chosen] = row;
                chosen += allowed[int.CreateTruncating(codes[row])] ? 1 : 0;
            }
        }

        return chosen;
    }
}
