using Jamsostek.Graph.Ingestion.Reporting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class SeedDataTests
{
    [Fact]
    public void The_seed_data_reads_without_an_error_and_with_the_two_warnings_that_are_known()
    {
        var report = SeedRecord.Result.Report;

        report.Errors.ShouldBe(0, string.Join('\n', report.Findings));
        SeedRecord.Result.IsWholeRecord.ShouldBeTrue();
        report.Findings.ShouldBe(
        [
            new Finding(FindingSeverity.Warning, "RATE_DISAGREES", "coverage-observations.csv", 61, "published_rate_percent", "31.95",
                FindingCodes.RateDisagrees.Rule, "The published rate is 31.95 percent, the counts 328119 of 1614923 give 20.32.", "Check both against the source. Both are kept."),
            new Finding(FindingSeverity.Warning, "TOTAL_KNOWN_TO_DIFFER", "labour.csv", null, null, null, FindingCodes.TotalKnownToDiffer.Rule,
                "In 406 rows of 2025 the parts of EDUCATION do not add up to the employed; the largest difference is 1316514.",
                "Declared by the data package: the source leaves education about 1.3 million short of the employed in 2025"),
        ]);
    }
}
