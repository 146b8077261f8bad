namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Compares rows by columns of numbers, the first that differs deciding.</summary>
internal sealed class ColumnComparer(ulong[][] columns) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        foreach (var column in columns)
        {
            var order = column[x].CompareTo(column[y]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
