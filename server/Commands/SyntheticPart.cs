using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Gives a whole record that has no months of agencies the synthetic ones, unless that is turned off.</summary>
internal static class SyntheticPart
{
    /// <summary>The record with synthetic agencies; as it is where it has months of its own, or where they are not wanted.</summary>
    public static FactSet AddTo(FactSet facts, ServerSettings settings, ProgressDisplay display, CancellationToken cancellation)
    {
        if (!settings.Get(SettingCatalogue.SyntheticAgencies) || facts.AgencyMonths.Count > 0)
        {
            return facts;
        }

        var made = SyntheticAgencies.Generate(facts, new SynthesisOptions(), new DirectProgress<SynthesisProgress>(progress =>
            display.Report("Making agencies", progress.Step, progress.Done, progress.Total)), cancellation);
        return facts.MergedWith(new FactSet { Sources = [made.Source], Agencies = made.Agencies, AgencyMonths = made.Months });
    }
}
