using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>The schema as the last migration left it. A model that differs from it needs a new migration, and then the same change here.</summary>
[DbContext(typeof(RecordContext))]
internal sealed class RecordModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("data_versions", static entity =>
        {
            entity.Property<long>("number").HasColumnType("INTEGER").ValueGeneratedNever();
            entity.Property<string>("content_hash").HasColumnType("TEXT").IsRequired();
            entity.Property<string>("published_at").HasColumnType("TEXT").IsRequired();
            entity.Property<string>("note").HasColumnType("TEXT");
            entity.Property<string>("counts").HasColumnType("TEXT").IsRequired();
            entity.HasKey("number");
            entity.ToTable("data_versions", static table => table.HasCheckConstraint("CK_data_versions_counts", "json_valid(counts)"));
        });
        SchemaTable[] tables = [.. FiguresSchema.Tables, .. PolicySchema.Tables, .. OutlooksSchema.Tables];
        foreach (var table in tables)
        {
            table.Build(modelBuilder);
        }

        PanelsSchema.Build(modelBuilder);
        OutlooksSchema.Build(modelBuilder);

        foreach (var table in tables)
        {
            table.BuildReferences(modelBuilder);
        }

        PanelsSchema.BuildReferences(modelBuilder);
        OutlooksSchema.BuildReferences(modelBuilder);
        modelBuilder.Entity("agencies", static entity => entity.HasIndex("data_version", "parent_code"));

        modelBuilder.Entity("regions").ToTable("regions", static table =>
            table.HasCheckConstraint("CK_regions_country", "(level = 'COUNTRY') = (parent_code IS NULL)"));
    }
}
