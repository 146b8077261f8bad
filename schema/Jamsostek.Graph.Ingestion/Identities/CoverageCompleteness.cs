using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Counts the rows of every cell that a whole panel has: from its first month to its last, each once.</summary>
internal static class CoverageCompleteness
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        if (facts.Coverage.Count == 0)
        {
            return;
        }

        var counts = facts.Coverage.CountBy(static fact => (fact.RegionCode, fact.Month, fact.Segment)).ToDictionary();
        var (first, last) = (facts.Coverage[0].Month, facts.Coverage[^1].Month);
        var unplaced = facts.Coverage.Where(fact => fact.Segment is WorkerSegment.Jakon or WorkerSegment.Pmi).Select(static fact => fact.Segment).Distinct().ToList();
        for (var month = first; month <= last; month += 1)
        {
            foreach (var region in facts.Regions)
            {
                WorkerSegment[] segments = region.Level switch
                {
                    RegionLevel.Kabupaten => [WorkerSegment.Pu, WorkerSegment.Bpu],
                    RegionLevel.Country => [.. unplaced],
                    _ => [],
                };
                foreach (var segment in segments)
                {
                    var rows = counts.GetValueOrDefault((region.Code, month, segment));
                    tally.Add(rows == 1, () => $"{region.Code} {month} {FactCode.Of(segment)} has {rows} rows.");
                }
            }
        }
    }
}
