using System.Collections;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>Rows of an answer that follow each other; a row is made when it is read.</summary>
internal sealed class RowList(CubeAnswer answer, int first, int count) : IReadOnlyList<CubeRow>
{
    public int Count => count;

    public CubeRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return answer.Row(first + index);
        }
    }

    public IEnumerator<CubeRow> GetEnumerator()
    {
        for (var row = first; row < first + count; row++)
        {
            yield return answer.Row(row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
