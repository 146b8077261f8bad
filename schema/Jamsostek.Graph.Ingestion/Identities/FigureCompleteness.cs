using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Looks, for every published figure, for what the estimation made of it.</summary>
internal static class FigureCompleteness
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        if (facts.FigureUses.Count == 0)
        {
            return;
        }

        HashSet<string> used = [.. facts.FigureUses.Select(static use => use.FigureId)];
        foreach (var id in facts.CoverageObservations.Select(static figure => figure.Id).Concat(facts.NationalParticipants.Select(static figure => figure.Id)))
        {
            tally.Add(used.Contains(id), () => $"Nothing is said of {id}.");
        }
    }
}
