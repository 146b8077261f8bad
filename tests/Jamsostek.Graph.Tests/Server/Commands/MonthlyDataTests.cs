using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>The commands that bring monthly data, as processes; and the record they leave, looked at with hand-written SQL.</summary>
public sealed class MonthlyDataTests : IDisposable
{
    private static readonly Dictionary<string, string> WithAgencies = new(StringComparer.Ordinal) { ["JAMSOSTEK__SEED__SYNTHETICAGENCIES"] = "true" };
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _files = new();

    private string Record => Path.Combine(_folder.Path, "data", "jamsostek.db");

    public void Dispose()
    {
        _folder.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Synthetic_agencies_are_made_with_the_record_and_real_months_replace_them_wholesale()
    {
        (await RunAsync(WithAgencies, "import", DataFiles.Seed)).Output.ShouldContain("Published version 1 with ");
        (await RunAsync(WithAgencies, "import", DataFiles.Seed)).Output.ShouldContain("Version 1 already holds the same facts. Nothing was written.");
        Scalar("SELECT count(*) FROM agency_months WHERE basis = 'SYNTHETIC' AND source_id = 'M-AGENCIES'").ShouldBeGreaterThan(1_000_000);
        Scalar("SELECT count(*) FROM agency_months WHERE basis <> 'SYNTHETIC'").ShouldBe(0);
        Scalar("SELECT count(DISTINCT region_code) FROM agencies WHERE basis = 'SYNTHETIC'").ShouldBeGreaterThan(540);
        long named = Scalar("SELECT count(*) FROM agencies WHERE basis <> 'SYNTHETIC'");

        (await RunAsync(WithAgencies, "import", DataFiles.AgencyMonths(_files))).Output.ShouldContain("Published version 2 with ");

        Scalar("SELECT count(*) FROM agency_months WHERE data_version = 2").ShouldBe(1);
        Scalar("SELECT enrolled_workers FROM agency_months WHERE data_version = 2 AND agency_code = '11.17-DINKES' AND month = '2025-06'").ShouldBe(80);
        Scalar("SELECT count(*) FROM agencies WHERE data_version = 2 AND basis = 'SYNTHETIC'").ShouldBe(0);
        Scalar("SELECT count(*) FROM agencies WHERE data_version = 2").ShouldBe(named + 1);
    }

    [Fact]
    public async Task A_panel_of_a_users_own_is_kept_by_the_estimation_that_follows()
    {
        (await RunAsync("import", DataFiles.Seed)).ExitCode.ShouldBe(0);
        var imported = await RunAsync("import", DataFiles.Panel(_files, 15_000));
        imported.ExitCode.ShouldBe(0, imported.Errors);
        Scalar("SELECT covered FROM coverage WHERE data_version = 2 AND region_code = '11.17' AND month = '2025-06' AND segment = 'PU'").ShouldBe(15_000);
        Scalar("SELECT count(*) FROM panels").ShouldBe(84 + 2);

        var estimated = await RunAsync("estimate");

        estimated.ExitCode.ShouldBe(0, estimated.Errors);
        estimated.Output.ShouldContain("Published version 3 with ");
        Scalar("SELECT covered FROM coverage WHERE data_version = 3 AND region_code = '11.17' AND month = '2025-06' AND segment = 'PU' AND basis = 'REPORTED'").ShouldBe(15_000);
        Scalar("SELECT count(*) FROM coverage WHERE data_version = 3").ShouldBe(86_437);
    }

    [Fact]
    public async Task An_estimation_from_the_same_facts_is_no_new_version_and_writes_the_files_of_the_seed_data()
    {
        var published = await RunAsync("estimate");
        var written = await RunAsync("estimate", "--out", "panel");

        published.ExitCode.ShouldBe(0, published.Errors);
        published.Output.ShouldContain("0 rows are new, 0 changed, 0 gone, 0 published figures are treated otherwise.");
        published.Output.ShouldContain("Version 1 already holds the same facts. Nothing was written.");
        written.ExitCode.ShouldBe(0, written.Errors);
        written.Output.ShouldContain("Wrote coverage.csv and figure-uses.csv to panel. Nothing was published.");
        foreach (string file in new[] { "coverage.csv", "figure-uses.csv" })
        {
            byte[] bytes = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "panel", file));
            byte[] kept = await File.ReadAllBytesAsync(Path.Combine(DataFiles.Seed, file));
            bytes.SequenceEqual(kept).ShouldBeTrue(file);
        }
    }

    [Fact]
    public async Task Check_proves_the_identities_of_the_seed_data_and_prints_them()
    {
        var (code, output, _) = await RunAsync(WithAgencies, "check", DataFiles.Seed);

        code.ShouldBe(0);
        foreach (string identity in new[] { "SUMS", "MARGINS", "OBSERVATIONS", "COMPLETENESS", "FIGURES", "COVERED", "ERRORS", "ENROLLED", "BASES", "SYNTHESIS" })
        {
            output.Split('\n').Single(line => line.StartsWith($"{identity} ", StringComparison.Ordinal)).ShouldContain("  holds  ", customMessage: output);
        }
    }

    [Fact]
    public async Task Check_ends_with_1_when_an_identity_of_a_whole_record_is_broken()
    {
        foreach (string file in Directory.GetFiles(DataFiles.Seed))
        {
            File.Copy(file, _files.PathOf(Path.GetFileName(file)));
        }

        string coverage = _files.PathOf("coverage.csv");
        string[] lines = await File.ReadAllLinesAsync(coverage);
        await File.WriteAllLinesAsync(coverage, lines[..^1]);

        var (code, output, _) = await RunAsync("check", _files.Path);

        code.ShouldBe(1);
        output.ShouldContain("COMPLETENESS does not hold in 1 of 86,436 cells:\n  ");
        output.ShouldContain(" has 0 rows.\n");
    }

    [Fact]
    public async Task An_import_that_would_make_a_model_of_a_source_of_reported_figures_is_refused()
    {
        (await RunAsync("import", DataFiles.Seed)).ExitCode.ShouldBe(0);
        string sources = _files.Write("sources.csv", "id,kind,title,trust\nM-COVERAGE,DATASET,Estimates as if they were reported,A\n");

        var (code, output, _) = await RunAsync("import", sources);

        code.ShouldBe(1);
        output.ShouldContain("coverage: a figure of basis ESTIMATED names the source 'M-COVERAGE', which is of kind DATASET.");
        output.ShouldContain("Nothing was written.");
        Scalar("SELECT max(number) FROM data_versions").ShouldBe(1);
    }

    [Fact]
    public async Task The_dictionary_of_the_seed_data_is_printed()
    {
        var (code, output, _) = await RunAsync("dictionary", DataFiles.Seed);

        code.ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(DataFiles.Seed, "README.md"))).ShouldEndWith(output);
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) => ServerProgram.RunAsync(_folder.Path, arguments);

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(Dictionary<string, string> environment, params string[] arguments) =>
        ServerProgram.RunAsync(_folder.Path, environment, arguments);

    private long Scalar(string sql) => Store.Sqlite.Scalar(Record, sql);
}
