using System.Globalization;
using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>The table of the identities of a record: what must hold, in how many cells it was looked at, and whether it does.</summary>
internal static class IdentityTable
{
    /// <summary>Holds every identity against a record, those of the synthetic agencies among them.</summary>
    public static IReadOnlyList<IdentityResult> Of(FactSet facts) => [.. RecordIdentities.Of(facts), Synthesis(facts)];

    /// <summary>Whether a record with these identities may be published: those that hold for any data must hold.</summary>
    public static bool AllowsPublishing(IReadOnlyList<IdentityResult> identities) => identities.All(static identity => identity.Holds || !identity.HoldsForAnyData);

    /// <summary>Prints the table, and below it what does not hold.</summary>
    public static void Print(IReadOnlyList<IdentityResult> identities, TextWriter output)
    {
        output.WriteLine($"{"identity",-14}{"cells",11}  {"verdict",-9}  what must hold");
        foreach (var identity in identities)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{identity.Code,-14}{identity.Cells,11:N0}  {Verdict(identity),-9}  {identity.Rule}"));
        }

        foreach (var identity in identities.Where(static identity => !identity.Holds))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{identity.Code} does not hold in {identity.Broken:N0} of {identity.Cells:N0} cells:"));
            foreach (var example in identity.Examples)
            {
                output.WriteLine($"  {example}");
            }
        }
    }

    private static string Verdict(IdentityResult identity) => identity switch
    {
        { Cells: 0 } => "no cells",
        { Holds: true } => "holds",
        _ => "BROKEN",
    };

    private static IdentityResult Synthesis(FactSet facts)
    {
        var checks = facts.AgencyMonths.Count == 0 ? [] : SynthesisIdentities.Check(facts).Where(static check => check.Holds is not null).ToList();
        var broken = checks.Where(static check => check.Holds == false).ToList();
        return new IdentityResult(
            "SYNTHESIS", "Synthetic staff, enrolment, budgets and payments meet what sources state of their governments.", HoldsForAnyData: false, checks.Count, broken.Count,
            [.. broken.Take(5).Select(static check => $"{check.Identity.Name}: {check.Actual}, where {check.Identity.Relation} {check.Identity.Expected} is stated ({check.Identity.FigureId}).")]);
    }
}
