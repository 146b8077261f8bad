using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Jamsostek.Graph.Store.Model;

/// <summary>The record as EF Core sees it: the table of versions, and every table of facts with its version, order, source and references.</summary>
internal sealed class RecordContext(DbContextOptions<RecordContext> options) : DbContext(options)
{
    /// <summary>Rows are found by version and order, or by version and key. Both have an index; one for each reference would double the writing and serve no reader.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DataVersionRow>(ConfigureVersions);
        RecordTable[] tables = [.. RecordTables.All, .. RecordTables.Modelled];
        foreach (var table in tables)
        {
            table.Configure(modelBuilder);
        }

        foreach (var table in tables)
        {
            ConfigureReferences(modelBuilder.Entity(table.FactType), table);
        }

        PanelSchema.Configure(modelBuilder);
        ModelSchema.Configure(modelBuilder);

        // An agency that comes before its parent leaves a reference open, and SQLite looks for open references at every agency that follows: without this, twenty thousand times twenty thousand rows.
        modelBuilder.Entity<AgencyFact>().HasIndex(RecordTable.Version, nameof(AgencyFact.ParentCode));
        modelBuilder.Entity<RegionFact>().ToTable(static table =>
            table.HasCheckConstraint("CK_regions_country", "(level = 'COUNTRY') = (parent_code IS NULL)"));
    }

    private static void ConfigureVersions(EntityTypeBuilder<DataVersionRow> versions)
    {
        versions.ToTable("data_versions", static table => table.HasCheckConstraint("CK_data_versions_counts", "json_valid(counts)"));
        versions.HasKey(static version => version.Number);
        versions.Property(static version => version.Number).HasColumnName("number").ValueGeneratedNever();
        versions.Property(static version => version.ContentHash).HasColumnName("content_hash");
        versions.Property(static version => version.PublishedAt).HasColumnName("published_at").HasConversion(Conversions.Of(typeof(DateTimeOffset)));
        versions.Property(static version => version.Note).HasColumnName("note");
        versions.Property(static version => version.Counts).HasColumnName("counts");
    }

    private static void ConfigureReferences(EntityTypeBuilder entity, RecordTable table)
    {
        entity.HasOne(typeof(DataVersionRow)).WithMany().HasForeignKey(RecordTable.Version).OnDelete(DeleteBehavior.NoAction);
        foreach (var reference in table.References.Where(static reference => !reference.IsList))
        {
            entity.HasOne(reference.Parent)
                .WithMany()
                .HasForeignKey(RecordTable.Version, reference.Property)
                .HasPrincipalKey(RecordTable.Version, RecordTables.Of(reference.Parent).KeyProperty)
                .OnDelete(DeleteBehavior.NoAction);
        }
    }
}
