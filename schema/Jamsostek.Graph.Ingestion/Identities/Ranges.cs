using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>The ranges that monthly figures lie in.</summary>
internal static class Ranges
{
    public static void Covered(FactSet facts, IdentityTally tally)
    {
        foreach (var fact in facts.Coverage)
        {
            tally.Add(
                fact.Eligible is null or >= 0 && fact.Covered is null or >= 0 && !(fact.Covered > fact.Eligible),
                () => $"{FactKey.Of(fact)}: {fact.Covered} covered of {fact.Eligible} eligible.");
        }
    }

    public static void StandardErrors(FactSet facts, IdentityTally tally)
    {
        var unplaced = facts.Regions.FirstOrDefault(static region => region.Level == RegionLevel.Country)?.Code;
        foreach (var fact in facts.Coverage.Where(static fact => fact.Basis == Basis.Estimated))
        {
            tally.Add(
                Fits(fact.Eligible, fact.EligibleStandardError) && Fits(fact.Covered, fact.CoveredStandardError),
                () => $"{FactKey.Of(fact)}: {fact.Eligible} eligible with a standard error of {fact.EligibleStandardError}, {fact.Covered} covered with {fact.CoveredStandardError}.");

            bool Fits(long? value, double? error) => error >= 0 || (error is null && (value is null || fact.RegionCode == unplaced));
        }
    }

    public static void Enrolled(FactSet facts, IdentityTally tally)
    {
        var months = AgencyMonthColumns.Of(facts.AgencyMonths);
        for (var row = 0; row < months.Count; row++)
        {
            if (Fits(months, row))
            {
                tally.Add(1);
            }
            else
            {
                var fact = months[row];
                tally.Add(holds: false, () => $"{FactKey.Of(fact)}: {fact.EnrolledWorkers} enrolled of {fact.NonAsnWorkers}, budget {fact.BudgetIdr}, paid {fact.PaidIdr}.");
            }
        }
    }

    private static bool Fits(AgencyMonthColumns months, int row)
    {
        var (staff, enrolled) = (months.NonAsnWorkers[row], months.EnrolledWorkers[row]);
        return staff >= AgencyMonthColumns.Missing && enrolled >= AgencyMonthColumns.Missing && (staff == AgencyMonthColumns.Missing || enrolled <= staff)
            && months.BudgetIdr[row] >= AgencyMonthColumns.Missing && months.PaidIdr[row] >= AgencyMonthColumns.Missing;
    }
}
