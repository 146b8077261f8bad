using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Migrations;
using Jamsostek.Graph.Store.Model;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>A record of the first schema is brought to the newest with all it holds.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_of_the_first_schema_keeps_every_version_and_takes_monthly_facts()
    {
        var path = _folder.PathOf("record.db");
        var facts = RandomFacts.Of(1, rows: 30) with { Coverage = [], AgencyMonths = [], FigureUses = [] };
        facts = facts with
        {
            // The first schema knew neither models nor the roles that came later.
            Sources = [.. facts.Sources.Select(static source => source with { Kind = SourceKind.Dataset })],
            Agencies = [.. facts.Agencies.Select(static agency => agency with { Role = AgencyRole.Finance })],
        };
        await CopyToFirstSchemaAsync(facts, path);

        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Value.ShouldNotBeNull();

        var loaded = (await store.LoadAsync()).Value.ShouldNotBeNull();
        loaded.Facts.ShouldEqual(facts);
        loaded.Version.ContentHash.ShouldBe(facts.ContentHash());
        Sqlite.Value(path, "PRAGMA foreign_key_check").ShouldBeNull();
        Sqlite.Value(path, "PRAGMA integrity_check").ShouldBe("ok");
        (await store.PublishAsync(RandomFacts.Of(2))).Value.ShouldNotBeNull().Version.Number.ShouldBe(2);
        (await store.LoadAsync(2)).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(2));
        (await store.PruneAsync(1)).Value.ShouldNotBeNull().Removed.ShouldBe([1]);
    }

    [Fact]
    public async Task A_second_opening_finds_nothing_to_do()
    {
        var path = _folder.PathOf("record.db");
        await CopyToFirstSchemaAsync(Analytics.SmallRecord.Facts(), path);
        (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Succeeded.ShouldBeTrue();
        var changes = Sqlite.Scalar(path, "PRAGMA schema_version");

        (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Succeeded.ShouldBeTrue();

        Sqlite.Scalar(path, "PRAGMA schema_version").ShouldBe(changes);
    }

    /// <summary>Writes a file as the first release left it: its script, its mark, its history and its rows.</summary>
    private async Task CopyToFirstSchemaAsync(FactSet facts, string path)
    {
        var newest = _folder.PathOf("newest.db");
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = newest })).Value.ShouldNotBeNull();
        (await store.PublishAsync(facts)).Succeeded.ShouldBeTrue();
        const string First = "20261122000000_FirstRecord";
        var copies = RecordTables.All.Where(static table => table.Name != "figure_uses").Select(static table => $"INSERT INTO \"{table.Name}\" SELECT * FROM newest.\"{table.Name}\";");
        Sqlite.Value(path, $"""
            {MigrationScript.Read(First)}
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('{First}', '10.0.0');
            PRAGMA application_id = {RecordConnection.ApplicationId};
            ATTACH '{newest}' AS newest;
            INSERT INTO data_versions SELECT * FROM newest.data_versions;
            {string.Join('\n', copies)}
            """);
    }
}
