using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Migrations_leave_nothing_of_the_model_out()
    {
        using var connection = Memory();
        using var context = RecordConnection.ContextOn(connection);
        var migrated = context.GetService<IModelRuntimeInitializer>().Initialize(context.GetService<IMigrationsAssembly>().ModelSnapshot!.Model);
        var declared = context.GetService<IDesignTimeModel>().Model;
        var missing = context.GetService<IMigrationsModelDiffer>().GetDifferences(migrated.GetRelationalModel(), declared.GetRelationalModel());
        context.GetService<IMigrationsSqlGenerator>().Generate(missing, declared).Select(static command => command.CommandText).ShouldBeEmpty("write a migration that does this");
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task A_migrated_file_has_the_very_tables_that_the_model_would_make()
    {
        var path = _folder.PathOf("record.db");
        (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Succeeded.ShouldBeTrue();
        using var migrated = Sqlite.Open(path);
        using var made = Memory();
        using var context = RecordConnection.ContextOn(made);
        context.Database.EnsureCreated().ShouldBeTrue();
        Tables(migrated).ShouldBe(Tables(made));
    }

    [Fact]
    public void Every_table_of_facts_has_basis_source_and_version()
    {
        using var connection = Memory();
        using var context = RecordConnection.ContextOn(connection);
        foreach (var table in RecordTables.All.Where(static table => table.Name != "sources"))
        {
            var entity = context.Model.FindEntityType(table.FactType).ShouldNotBeNull();
            entity.FindProperty("Basis").ShouldNotBeNull().IsNullable.ShouldBeFalse();
            entity.GetForeignKeys().Select(static key => key.PrincipalEntityType.GetTableName()).ShouldBeSubsetOf(RecordTables.All.Select(static parent => parent.Name).Append("data_versions"));
            entity.GetForeignKeys().ShouldContain(static key => key.PrincipalEntityType.GetTableName() == "sources" && key.IsRequired);
            entity.GetForeignKeys().ShouldContain(static key => key.PrincipalEntityType.GetTableName() == "data_versions" && key.IsRequired);
        }
    }

    [Fact]
    public async Task The_file_is_in_write_ahead_mode_and_marked_as_ours()
    {
        var path = _folder.PathOf("record.db");
        await RecordStore.OpenAsync(new RecordOptions { Path = path });
        Sqlite.Value(path, "PRAGMA journal_mode").ShouldBe("wal");
        Sqlite.Scalar(path, "PRAGMA application_id").ShouldBe(RecordConnection.ApplicationId);
    }

    [Theory]
    [InlineData("UPDATE labour SET employed = 'many'", "cannot store TEXT value in INTEGER column labour.employed")]
    [InlineData("UPDATE labour SET basis = 'GUESSED'", "CHECK constraint failed: CK_labour_basis")]
    [InlineData("UPDATE claims SET starts_on = '17/8/2023'", "CHECK constraint failed: CK_claims_starts_on")]
    [InlineData("UPDATE claims SET source_id = 'nowhere'", "FOREIGN KEY constraint failed")]
    [InlineData("UPDATE claims SET source_id = NULL", "NOT NULL constraint failed: claims.source_id")]
    [InlineData("UPDATE claims SET seed_fact_ids = 'S001'", "CHECK constraint failed: CK_claims_seed_fact_ids")]
    [InlineData("DELETE FROM data_versions", "FOREIGN KEY constraint failed")]
    public async Task The_file_itself_refuses_what_is_no_fact(string sql, string refusal)
    {
        var path = _folder.PathOf("record.db");
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Value.ShouldNotBeNull();
        (await store.PublishAsync(RandomFacts.Of(1, rows: 1))).Succeeded.ShouldBeTrue();
        Should.Throw<SqliteException>(() => Sqlite.Value(path, $"PRAGMA foreign_keys = ON; {sql}")).Message.ShouldContain(refusal);
    }

    private static SqliteConnection Memory() => Sqlite.Open(":memory:");

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name <> '__EFMigrationsHistory' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }
}
