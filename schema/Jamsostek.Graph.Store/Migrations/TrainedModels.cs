using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Adds trained models and what they say.</summary>
[DbContext(typeof(RecordContext))]
[Migration("20261127000000_TrainedModels")]
internal sealed class TrainedModels : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("20261127000000_TrainedModels"));
}
