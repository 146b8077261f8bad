using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Holds the basis of figures to the kind of their source, once for each basis and source.</summary>
internal static class Provenances
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        var kinds = facts.Sources.ToDictionary(static source => source.Id, static source => source.Kind, StringComparer.Ordinal);
        var stated = Stated(facts).Distinct().ToList();
        foreach (var (table, basis, source) in stated)
        {
            var isModel = kinds.TryGetValue(source, out var kind) && kind == SourceKind.Model;
            tally.Add(
                isModel == basis is Basis.Estimated or Basis.Synthetic && kinds.ContainsKey(source),
                () => $"{table}: a figure of basis {FactCode.Of(basis)} names the source '{source}', which is {(kinds.ContainsKey(source) ? $"of kind {FactCode.Of(kind)}" : "not known")}.");
        }

        foreach (var source in stated.Where(static statement => statement.Basis == Basis.Synthetic).Select(static statement => statement.SourceId).Distinct(StringComparer.Ordinal))
        {
            tally.Add(
                stated.TrueForAll(statement => statement.SourceId != source || statement.Basis == Basis.Synthetic),
                () => $"The model '{source}' makes synthetic figures and others.");
        }
    }

    private static IEnumerable<(string Table, Basis Basis, string SourceId)> Stated(FactSet facts)
    {
        var months = AgencyMonthColumns.Of(facts.AgencyMonths);
        var stated = new HashSet<(Basis, int)>();
        for (var row = 0; row < months.Count; row++)
        {
            stated.Add((months.Bases[row], months.Sources[row]));
        }

        return facts.Coverage.Select(static fact => ("coverage", fact.Basis, fact.SourceId))
            .Concat(facts.Agencies.Select(static fact => ("agencies", fact.Basis, fact.SourceId)))
            .Concat(stated.Select(pair => ("agency-months", pair.Item1, months.SourceIds[pair.Item2])));
    }
}
