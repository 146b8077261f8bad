using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Adds the monthly tables.</summary>
[DbContext(typeof(RecordContext))]
[Migration("20261126000000_MonthlyPanels")]
internal sealed class MonthlyPanels : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("20261126000000_MonthlyPanels"));
}
