namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>An <see cref="AxisColumn" /> whose rows are all at one position, as facts of one basis are.</summary>
internal sealed class SingleAxisColumn(int position) : AxisColumn
{
    public override int this[int row] => position;

    public override void AddSlots(RowBlock block, ReadOnlySpan<int> numbers, int first, int stride, Span<int> slots)
    {
        var added = numbers[position - first] * stride;
        foreach (ref var slot in slots[..block.Count])
        {
            slot += added;
        }
    }

    public override void CopyMembers(RowBlock block, ReadOnlySpan<int> memberOf, Span<int> members) => members[..block.Count].Fill(memberOf[position]);

    public override void Load(RowBlock block, Span<int> positions) => positions[..block.Count].Fill(position);

    public override int Select(RowBlock block, ReadOnlySpan<bool> allowed, Span<int> rows)
    {
        if (!allowed[position])
        {
            return 0;
        }

        for (var i = 0; i < block.Count; i++)
        {
            rows[i] = block.RowAt(i);
        }

        return block.Count;
    }
}
