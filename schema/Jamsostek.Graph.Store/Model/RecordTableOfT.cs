using System.Collections.Immutable;
using System.Reflection;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Jamsostek.Graph.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jamsostek.Graph.Store.Model;

/// <inheritdoc cref="RecordTable" />
/// <typeparam name="T">Type of the facts.</typeparam>
internal sealed class RecordTable<T> : RecordTable
    where T : class
{
    private readonly Func<FactSet, IReadOnlyList<T>> _rows;
    private readonly ImmutableArray<string> _key;
    private readonly RowCodec<T> _codec;

    public RecordTable(string name, Func<FactSet, IReadOnlyList<T>> rows, ImmutableArray<string> key, params IReadOnlyList<Reference> references)
        : base(name, typeof(T), key[0], references)
    {
        (_rows, _key) = (rows, key);
        Columns = [.. typeof(T).GetProperties().Where(static property => property.GetSetMethod() is not null).SelectMany(ColumnsOf)];
        _codec = new RowCodec<T>(Name, Columns);
    }

    /// <summary>The columns, after version and ordinal.</summary>
    public ImmutableArray<RecordColumn> Columns { get; }

    public override int Count(FactSet facts) => _rows(facts).Count;

    public override void Write(RecordConnection connection, long version, FactSet facts, RowsWritten written) =>
        Write(connection, version, _rows(facts), written);

    /// <summary>Writes rows that are in no record, such as the answers of a model.</summary>
    public void Write(RecordConnection connection, long version, IReadOnlyList<T> rows, RowsWritten written) => _codec.Write(connection, version, rows, written);

    /// <summary>Reads the rows of a version, in the order they were written.</summary>
    public IReadOnlyList<T> Read(RecordConnection connection, long version) => _codec.Read(connection, version);

    public override void Configure(ModelBuilder model)
    {
        var entity = model.Entity<T>();
        entity.Property<long>(Version).HasColumnName("data_version");
        entity.Property<int>(Ordinal).HasColumnName("ordinal");
        entity.HasKey(Version, Ordinal);
        foreach (var spread in Columns.Where(static column => column.Item == 0))
        {
            entity.Ignore(spread.Property.Name);
        }

        entity.ToTable(Name, table =>
        {
            foreach (var column in Columns)
            {
                Configure(entity, column);
                if (Check(column) is { } check)
                {
                    table.HasCheckConstraint($"CK_{Name}_{column.Name}", check);
                }
            }
        });
        entity.HasAlternateKey([Version, .. _key]);
    }

    private static void Configure(EntityTypeBuilder<T> entity, RecordColumn column)
    {
        var property = column.Item is null ? entity.Property(column.Property.PropertyType, column.Property.Name) : entity.Property<long?>(column.Name);
        property.HasColumnName(column.Name).ValueGeneratedNever();
        if (column.Conversion is { } conversion)
        {
            property.HasConversion(conversion);
        }
    }

    private static string? Check(RecordColumn column) => column switch
    {
        { Conversion: ICodedConversion coded } => $"{column.Name} IN ({string.Join(", ", coded.Codes.Select(static code => $"'{code}'"))})",
        { ValueType.IsGenericType: true, Item: null } => $"json_valid({column.Name})",
        _ when column.ValueType == typeof(DateOnly) => $"{column.Name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
        _ when column.ValueType == typeof(Month) => $"{column.Name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'",
        _ when column.ValueType == typeof(PartialDate) => $"{column.Name} GLOB '[0-9][0-9][0-9][0-9]*'",
        _ => null,
    };

    /// <summary>A breakdown of labour has a column for each category, so that SQL can sum it; every other property has one column.</summary>
    private static IEnumerable<RecordColumn> ColumnsOf(PropertyInfo property) => property.Name switch
    {
        nameof(LabourFact.ByStatus) => Spread(property, LabourBreakdown.Status),
        nameof(LabourFact.BySector) => Spread(property, LabourBreakdown.Sector),
        nameof(LabourFact.ByAge) => Spread(property, LabourBreakdown.AgeGroup),
        nameof(LabourFact.ByEducation) => Spread(property, LabourBreakdown.Education),
        _ => [new RecordColumn(ColumnName(property.Name), property, Conversions.Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))],
    };

    private static IEnumerable<RecordColumn> Spread(PropertyInfo property, LabourBreakdown breakdown) =>
        LabourMeasure.Of(breakdown).Select((measure, item) => new RecordColumn(measure.Code.ToLowerInvariant(), property, Conversion: null, item));
}
