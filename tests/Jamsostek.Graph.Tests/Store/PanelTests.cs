using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Versions;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>Monthly tables in the record: each month is stored once, and shared by the versions that hold it.</summary>
public sealed class PanelTests : IDisposable
{
    private static readonly Month June = new(2024, 6);
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_version_that_changes_no_month_writes_none()
    {
        var store = await OpenAsync();
        var facts = Facts();
        await PublishAsync(store, facts);

        await PublishAsync(store, facts.MergedWith(new FactSet { Targets = [Target()] }));

        Sqlite.Scalar(Path, "SELECT count(*) FROM agency_month_rows").ShouldBe(6);
        Sqlite.Scalar(Path, "SELECT count(*) FROM coverage_rows").ShouldBe(4);
        Sqlite.Scalar(Path, "SELECT count(*) FROM panels").ShouldBe(3 + 2);
        Sqlite.Scalar(Path, "SELECT count(*) FROM version_panels").ShouldBe(2 * 5);
        (await store.LoadAsync(1)).Value.ShouldNotBeNull().Facts.ShouldEqual(facts);
        (await store.LoadAsync(2)).Value.ShouldNotBeNull().Facts.AgencyMonths.ShouldBe(facts.AgencyMonths);
    }

    [Fact]
    public async Task A_version_that_changes_a_month_writes_that_month_and_leaves_the_one_before_as_it_was()
    {
        var store = await OpenAsync();
        var before = Facts();
        await PublishAsync(store, before);
        var after = before.MergedWith(new FactSet { AgencyMonths = [AgencyMonth("b", 1) with { EnrolledWorkers = 1 }] });

        await PublishAsync(store, after);

        Sqlite.Scalar(Path, "SELECT count(*) FROM panels WHERE fact_table = 'agency_months'").ShouldBe(3 + 1);
        Sqlite.Scalar(Path, "SELECT count(*) FROM agency_month_rows").ShouldBe(6 + 2);
        (await store.LoadAsync(1)).Value.ShouldNotBeNull().Facts.ShouldEqual(before);
        (await store.LoadAsync(2)).Value.ShouldNotBeNull().Facts.ShouldEqual(after);
    }

    [Fact]
    public async Task A_month_that_comes_back_is_found_again()
    {
        var store = await OpenAsync();
        await PublishAsync(store, Facts());
        await PublishAsync(store, Facts() with { AgencyMonths = [] });
        await PublishAsync(store, Facts());

        Sqlite.Scalar(Path, "SELECT count(*) FROM panels").ShouldBe(5);
        (await store.LoadAsync(2)).Value.ShouldNotBeNull().Facts.AgencyMonths.ShouldBeEmpty();
        (await store.LoadAsync(3)).Value.ShouldNotBeNull().Facts.ShouldEqual(Facts());
    }

    [Fact]
    public async Task Pruning_removes_the_months_that_no_version_holds_and_no_other()
    {
        var store = await OpenAsync();
        await PublishAsync(store, Facts());
        var after = Facts().MergedWith(new FactSet { Coverage = [Coverage("11.01", 0) with { Covered = 1 }], AgencyMonths = [AgencyMonth("b", 1) with { EnrolledWorkers = 1 }] });
        await PublishAsync(store, after);

        (await store.PruneAsync(1)).Value.ShouldNotBeNull().Removed.ShouldBe([1]);

        Sqlite.Scalar(Path, "SELECT count(*) FROM panels").ShouldBe(5);
        Sqlite.Scalar(Path, "SELECT count(*) FROM agency_month_rows WHERE panel NOT IN (SELECT id FROM panels)").ShouldBe(0);
        Sqlite.Scalar(Path, "SELECT count(*) FROM coverage_rows WHERE panel NOT IN (SELECT id FROM panels)").ShouldBe(0);
        Sqlite.Value(Path, "PRAGMA foreign_key_check").ShouldBeNull();
        (await store.LoadAsync()).Value.ShouldNotBeNull().Facts.ShouldEqual(after);
    }

    [Fact]
    public async Task An_agency_added_later_stands_in_its_place_among_the_others()
    {
        var store = await OpenAsync();
        var facts = Facts();
        await PublishAsync(store, facts);
        var after = facts.MergedWith(new FactSet { Agencies = [Agency("ab")], AgencyMonths = [AgencyMonth("ab", 0)] });

        await PublishAsync(store, after);

        // Another process reads what this one wrote.
        (await (await OpenAsync()).LoadAsync()).Value.ShouldNotBeNull().Facts.ShouldEqual(after);
    }

    [Fact]
    public async Task A_code_that_many_rows_name_is_in_memory_once()
    {
        await PublishAsync(await OpenAsync(), Facts());

        var facts = (await (await OpenAsync()).LoadAsync(1)).Value.ShouldNotBeNull().Facts;

        var agency = facts.Agencies[0];
        agency.Code.ShouldBeSameAs(AgencyMonthColumns.Of(facts.AgencyMonths).AgencyCodes.Single(code => code == agency.Code));
        agency.RegionCode.ShouldBeSameAs(facts.Regions.Single(region => region.Code == agency.RegionCode).Code);
        facts.Agencies.Skip(1).ShouldAllBe(other => ReferenceEquals(other.SourceId, agency.SourceId));
    }

    [Fact]
    public async Task Versions_in_memory_share_the_tables_they_both_hold()
    {
        var store = await OpenAsync();
        await PublishAsync(store, Facts());
        await PublishAsync(store, Facts().MergedWith(new FactSet { Targets = [Target()] }));
        var other = await OpenAsync();

        var first = (await other.LoadAsync(1)).Value.ShouldNotBeNull();
        var second = (await other.LoadAsync(2)).Value.ShouldNotBeNull();

        second.Facts.AgencyMonths.ShouldBeSameAs(first.Facts.AgencyMonths);
        second.Facts.Coverage.ShouldBeSameAs(first.Facts.Coverage);
        second.Facts.Targets.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_views_show_each_version_in_full()
    {
        var store = await OpenAsync();
        await PublishAsync(store, Facts());
        await PublishAsync(store, Facts().MergedWith(new FactSet { Coverage = [Coverage("11.01", 0) with { Covered = 1 }] }));

        Sqlite.Scalar(Path, "SELECT count(*) FROM coverage").ShouldBe(8);
        Sqlite.Value(Path, "SELECT group_concat(region_code || ' ' || month || ' ' || segment || ' ' || eligible || ' ' || covered || ' ' || basis || ' ' || source_id, '; ') FROM (SELECT * FROM coverage WHERE data_version = 2 ORDER BY month, region_code)")
            .ShouldBe("11.01 2024-06 PU 100 1 REPORTED S; 11.02 2024-06 PU 100 40 REPORTED S; 11.01 2024-07 PU 100 40 REPORTED S; 11.02 2024-07 PU 100 40 REPORTED S");
        Sqlite.Scalar(Path, "SELECT sum(covered) FROM coverage WHERE data_version = 1 AND month = '2024-06'").ShouldBe(80);
        Sqlite.Scalar(Path, "SELECT sum(enrolled_workers) FROM agency_months WHERE data_version = 2 AND agency_code = 'b'").ShouldBe(30);
        Sqlite.Value(Path, "SELECT budget_idr FROM agency_months LIMIT 1").ShouldBe(DBNull.Value);
    }

    [Theory]
    [InlineData("SELECT * FROM coverage WHERE data_version = 2 AND month = '2024-06'", "SEARCH r USING PRIMARY KEY (panel=?)")]
    [InlineData("SELECT * FROM coverage WHERE data_version = 2 AND region_code = '11.01'", "SEARCH r USING PRIMARY KEY (panel=? AND region=?)")]
    [InlineData("SELECT * FROM agency_months WHERE data_version = 2 AND agency_code = 'b'", "SEARCH r USING PRIMARY KEY (panel=? AND agency=?)")]
    public async Task A_month_and_a_region_are_found_without_reading_the_others(string sql, string step)
    {
        await PublishAsync(await OpenAsync(), Facts());
        using var connection = Sqlite.Open(Path);
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        steps.ShouldContain(step);
    }

    [Theory]
    [InlineData("coverage", "region_code", "99.99", "regions")]
    [InlineData("coverage", "source_id", "T", "sources")]
    [InlineData("agency_months", "agency_code", "z", "agencies")]
    [InlineData("agency_months", "source_id", "T", "sources")]
    [InlineData("figure_uses", "figure_id", "nowhere", "published figures")]
    public async Task What_names_nothing_is_inconsistent_and_leaves_nothing_behind(string table, string column, string name, string parent)
    {
        var store = await OpenAsync();
        var use = new FigureUse { FigureId = name, Treatment = FigureTreatment.Evidence, Reason = "x", Basis = Basis.Estimated, SourceId = "S" };
        var facts = Facts().MergedWith((table, column) switch
        {
            ("coverage", "region_code") => new FactSet { Coverage = [Coverage(name, 0)] },
            ("coverage", _) => new FactSet { Coverage = [Coverage("11.01", 0) with { SourceId = name }] },
            ("agency_months", "agency_code") => new FactSet { AgencyMonths = [AgencyMonth(name, 0)] },
            ("agency_months", _) => new FactSet { AgencyMonths = [AgencyMonth("a", 0) with { SourceId = name }] },
            _ => new FactSet { FigureUses = [use] },
        });

        (await store.PublishAsync(facts)).Error.ShouldNotBeNull().Message.ShouldBe($"A row of {table} names '{name}' in {column}, which is not among the {parent}.");

        Sqlite.Scalar(Path, "SELECT (SELECT count(*) FROM data_versions) + (SELECT count(*) FROM panels) + (SELECT count(*) FROM coverage_rows)").ShouldBe(0);
    }

    [Theory]
    [InlineData("INSERT INTO coverage_rows SELECT panel, region + 100, 'ALL', eligible, covered, NULL, NULL, provenance FROM coverage_rows", "CHECK constraint failed: CK_coverage_rows_segment")]
    [InlineData("UPDATE coverage_rows SET covered = eligible + 1", "CHECK constraint failed: CK_coverage_rows_covered")]
    [InlineData("UPDATE coverage_rows SET eligible = NULL, covered = -1", "CHECK constraint failed: CK_coverage_rows_covered")]
    [InlineData("UPDATE agency_month_rows SET enrolled_workers = non_asn_workers + 1", "CHECK constraint failed: CK_agency_month_rows_enrolled_workers")]
    [InlineData("UPDATE agency_month_rows SET enrolled_workers = 'many'", "cannot store TEXT value in INTEGER column agency_month_rows.enrolled_workers")]
    [InlineData("UPDATE panels SET month = '2024-6'", "CHECK constraint failed: CK_panels_month")]
    [InlineData("DELETE FROM panels", "FOREIGN KEY constraint failed")]
    public async Task The_file_itself_refuses_what_is_no_month(string sql, string refusal)
    {
        await PublishAsync(await OpenAsync(), Facts());
        Should.Throw<SqliteException>(() => Sqlite.Value(Path, $"PRAGMA foreign_keys = ON; {sql}")).Message.ShouldContain(refusal);
    }

    [Fact]
    public async Task Many_agencies_that_come_before_their_parents_are_looked_up_and_not_searched_for()
    {
        var facts = Facts() with { Agencies = [Agency("b"), .. Enumerable.Range(0, 500).Select(static i => Agency($"c{i}") with { ParentCode = $"d{i}" }), Agency("a"), .. Enumerable.Range(0, 500).Select(static i => Agency($"d{i}"))] };
        await PublishAsync(await OpenAsync(), facts);

        using var connection = Sqlite.Open(Path);
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT 1 FROM agencies WHERE data_version = 1 AND parent_code = 'd1'";
        using var reader = command.ExecuteReader();
        reader.Read().ShouldBeTrue();
        reader.GetString(3).ShouldBe("SEARCH agencies USING COVERING INDEX IX_agencies_data_version_parent_code (data_version=? AND parent_code=?)");
        (await (await OpenAsync()).LoadAsync()).Value.ShouldNotBeNull().Facts.ShouldEqual(facts);
    }

    [Fact]
    public async Task A_month_twice_is_inconsistent()
    {
        var store = await OpenAsync();
        var facts = Facts() with { Coverage = [Coverage("11.01", 0), Coverage("11.01", 0)] };

        (await store.PublishAsync(facts)).Error.ShouldNotBeNull().Code.ShouldBe(RecordErrorCode.RecordInconsistent);
    }

    private static FactSet Facts() => Analytics.SmallRecord.Facts() with
    {
        Sources = [.. Analytics.SmallRecord.Sources, new SourceFact { Id = "S", Kind = SourceKind.Dataset, Title = "S", Trust = TrustGrade.A }],
        Agencies = [Agency("b"), Agency("a")],
        Coverage = [Coverage("11.01", 0), Coverage("11.02", 0), Coverage("11.01", 1), Coverage("11.02", 1)],
        AgencyMonths = [.. new[] { "a", "b" }.SelectMany(static code => Enumerable.Range(0, 3).Select(month => AgencyMonth(code, month)))],
    };

    private static AgencyFact Agency(string code) => new() { Code = code, Name = code, ShortName = code, Role = AgencyRole.Health, RegionCode = "11", Basis = Basis.Reported, SourceId = "S" };

    private static CoverageFact Coverage(string region, int month) => new()
    {
        RegionCode = region, Month = June + month, Segment = WorkerSegment.Pu, Eligible = 100, Covered = 40, CoveredStandardError = 0.1, Basis = Basis.Reported, SourceId = "S",
    };

    private static AgencyMonthFact AgencyMonth(string code, int month) => new()
    {
        AgencyCode = code, Month = June + month, NonAsnWorkers = 30, EnrolledWorkers = 10, Basis = Basis.Reported, SourceId = "S",
    };

    private static TargetFact Target() => new()
    {
        Id = "t", RegionCode = "11", Year = 2030, Metric = TargetMetric.Ucj, Value = 50, Unit = MeasureUnit.Percent, DenominatorBasis = DenominatorBasis.Ucj, SetBy = "x", Basis = Basis.Reported,
        SourceId = "S",
    };

    private static async Task<PublishResult> PublishAsync(RecordStore store, FactSet facts)
    {
        var published = await store.PublishAsync(facts);
        return published.Value.ShouldNotBeNull(published.Error?.Message);
    }

    private async Task<RecordStore> OpenAsync() => (await RecordStore.OpenAsync(new RecordOptions { Path = Path })).Value.ShouldNotBeNull();
}
