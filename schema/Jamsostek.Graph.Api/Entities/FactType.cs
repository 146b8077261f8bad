using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A table of facts as a type of the schema.</summary>
/// <param name="Entity">The type.</param>
/// <param name="Rows">Where its rows come from.</param>
internal sealed record FactType<TFact>(Entity<Row<TFact>> Entity, RowSource<TFact> Rows) where TFact : class
{
    /// <summary>Declares the type of a table.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="collection">Name of the fields that list it page by page; empty when none does.</param>
    /// <param name="description">What it is.</param>
    /// <param name="rows">Where its rows come from.</param>
    public static FactType<TFact> Declare(string name, string collection, string description, RowSource<TFact> rows)
    {
        var entity = new Entity<Row<TFact>>(name, description) { Interfaces = ["Node"], Collection = collection };
        entity.Keyed(row => rows.Key(row.Fact), (scope, key) => scope.Rows(rows).Find(key));
        return new FactType<TFact>(entity, rows);
    }

    /// <summary>Adds the properties of the record.</summary>
    /// <param name="except">Properties that a relation or a better field stands for.</param>
    /// <param name="renamed">Fields whose name differs from the property's.</param>
    public FactType<TFact> WithFacts(IReadOnlyCollection<string> except, IReadOnlyDictionary<string, string>? renamed = null)
    {
        var key = new Dictionary<string, string>(renamed ?? new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal) { ["Id"] = "key" };
        Entity.AddFrom(static row => row.Fact, [nameof(IFact.SourceId), nameof(ISeedBacked.SeedFactIds), .. except], key);
        return this;
    }

    /// <summary>Adds a related row of another table, or of this one, by its key.</summary>
    public FactType<TFact> WithRelated<TOther>(string name, bool nullable, string description, FactType<TOther> other, Func<TFact, string?> key) where TOther : class
    {
        Entity.Add(new ObjectProperty<Row<TFact>, Row<TOther>>(name, nullable, description, other.Entity, row => row.Scope.Rows(other.Rows).Find(key(row.Fact))));
        return this;
    }

    /// <summary>Adds the rows of another table, or of this one, whose keys this one lists.</summary>
    public FactType<TFact> WithRelatedList<TOther>(string name, string description, FactType<TOther> other, Func<TFact, IEnumerable<string>> keys) where TOther : class
    {
        Entity.Add(new ObjectsProperty<Row<TFact>, Row<TOther>>(
            name, description, other.Entity, row => [.. keys(row.Fact).Select(row.Scope.Rows(other.Rows).Find).OfType<Row<TOther>>()]));
        return this;
    }

    /// <summary>Adds the facts of another table that belong to this one, page by page.</summary>
    public FactType<TFact> WithPages<TOther>(string name, string description, FactType<TOther> other, Func<Row<TFact>, IEnumerable<TOther>> facts) where TOther : class
    {
        Entity.Add(new ConnectionProperty<Row<TFact>, Row<TOther>>(
            name, description, other.Entity,
            row => [.. facts(row).Select(other.Rows.Key).Order(StringComparer.Ordinal).Select(row.Scope.Rows(other.Rows).Find).OfType<Row<TOther>>()],
            static row => row.Scope,
            (row, scope) => scope.Rows(Rows).Find(Rows.Key(row.Fact))));
        return this;
    }

    /// <summary>Adds the few facts of another table that belong to this one, whole.</summary>
    public FactType<TFact> WithParts<TOther>(string name, string description, FactType<TOther> other, Func<Row<TFact>, IEnumerable<TOther>> facts) where TOther : class
    {
        Entity.Add(new ObjectsProperty<Row<TFact>, Row<TOther>>(
            name, description, other.Entity, row => [.. facts(row).Select(fact => row.Scope.Rows(other.Rows).Find(other.Rows.Key(fact))).OfType<Row<TOther>>()]));
        return this;
    }
}
