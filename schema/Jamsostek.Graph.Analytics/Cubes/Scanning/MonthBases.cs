using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Finds months that have facts of some bases.</summary>
internal static class MonthBases
{
    public static int? Latest(FactColumns facts, int mask) => LastBetween(facts, mask, facts.Months.First, facts.Months.Last);

    public static int? Earliest(FactColumns facts, int mask)
    {
        for (var month = facts.Months.First; month <= facts.Months.Last; month++)
        {
            if ((facts.MonthBases[month - facts.Months.First] & mask) != 0)
            {
                return month;
            }
        }

        return null;
    }

    /// <summary>The last month from one to another that has facts; null where none has.</summary>
    public static int? LastBetween(FactColumns facts, int mask, int from, int to)
    {
        for (var month = Math.Min(to, facts.Months.Last); month >= Math.Max(from, facts.Months.First); month--)
        {
            if ((facts.MonthBases[month - facts.Months.First] & mask) != 0)
            {
                return month;
            }
        }

        return null;
    }

    /// <summary>Whether every month from one to another has facts.</summary>
    public static bool EachBetween(FactColumns facts, int mask, int from, int to)
    {
        if (from < facts.Months.First || to > facts.Months.Last)
        {
            return false;
        }

        for (var month = from; month <= to; month++)
        {
            if ((facts.MonthBases[month - facts.Months.First] & mask) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
