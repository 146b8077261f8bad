using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Makes every table. There is no way down: an older release refuses the file of a later one.</summary>
[DbContext(typeof(RecordContext))]
[Migration("20261122000000_FirstRecord")]
internal sealed class FirstRecord : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("20261122000000_FirstRecord"));
}
