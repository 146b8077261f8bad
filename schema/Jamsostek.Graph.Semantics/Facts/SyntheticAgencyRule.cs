namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Real months of agencies replace made-up ones wholesale: a country of which some agencies are counted and the others invented would be neither.
/// </summary>
internal static class SyntheticAgencyRule
{
    /// <summary>Whether a part brings months of agencies that are not synthetic.</summary>
    public static bool Applies(FactSet partial) => AgencyMonthColumns.Of(partial.AgencyMonths).Bases.Values.ContainsAnyExcept(Basis.Synthetic);

    /// <summary>The record without its synthetic months.</summary>
    public static FactSet WithoutMonths(FactSet current) => current with { AgencyMonths = AgencyMonthMerge.Without(AgencyMonthColumns.Of(current.AgencyMonths), Basis.Synthetic) };

    /// <summary>The merged record without the synthetic agencies that neither the part brings nor another fact names.</summary>
    public static FactSet WithoutAgencies(FactSet merged, FactSet partial)
    {
        var kept = new HashSet<string>(AgencyMonthColumns.Of(merged.AgencyMonths).AgencyCodes, StringComparer.Ordinal);
        kept.UnionWith(merged.PolicyActors.Select(static actor => actor.AgencyCode).OfType<string>());
        kept.UnionWith(merged.EventParticipations.Select(static participation => participation.AgencyCode).OfType<string>());
        kept.UnionWith(partial.Agencies.Select(static agency => agency.Code));
        kept.UnionWith(merged.Agencies.Where(static agency => agency.Basis != Basis.Synthetic).Select(static agency => agency.Code));
        var agencies = merged.Agencies.ToDictionary(static agency => agency.Code, StringComparer.Ordinal);
        foreach (var code in kept.ToList())
        {
            // An agency that stays is in its parent, which therefore stays too.
            for (var parent = agencies.GetValueOrDefault(code)?.ParentCode; parent is not null && kept.Add(parent);)
            {
                parent = agencies.GetValueOrDefault(parent)?.ParentCode;
            }
        }

        return merged with { Agencies = [.. merged.Agencies.Where(agency => kept.Contains(agency.Code))] };
    }
}
