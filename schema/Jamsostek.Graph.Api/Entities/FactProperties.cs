using System.Reflection;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>
/// Declares the properties of a fact record as fields: name, type, nullability and description are those of the record, so that a fact is declared once.
/// </summary>
internal static class FactProperties
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Lock NullabilityGate = new();

    /// <summary>Adds the properties of a record, in its order.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="fact">From a row to the record.</param>
    /// <param name="except">Properties that are left out, because a relation or a better field stands for them.</param>
    /// <param name="renamed">Fields whose name differs from the property's.</param>
    /// <param name="known">Properties that are null in other rows of the record's table but never in this entity's.</param>
    public static Entity<T> AddFrom<T, TFact>(
        this Entity<T> entity, Func<T, TFact> fact, IReadOnlyCollection<string> except, IReadOnlyDictionary<string, string>? renamed = null, IReadOnlyCollection<string>? known = null)
        where T : class
    {
        foreach (var property in typeof(TFact).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!except.Contains(property.Name, StringComparer.Ordinal))
            {
                var name = renamed?.GetValueOrDefault(property.Name) ?? Names.Camel(property.Name);
                entity.Add(Make(property, name, fact, IsNullable(property) && known?.Contains(property.Name, StringComparer.Ordinal) != true));
            }
        }

        return entity;
    }

    private static bool IsNullable(PropertyInfo property)
    {
        lock (NullabilityGate)
        {
            return Nullability.Create(property).ReadState == NullabilityState.Nullable;
        }
    }

    private static Property<T> Make<T, TFact>(PropertyInfo property, string name, Func<T, TFact> fact, bool nullable)
    {
        var description = XmlDescriptions.Facts.Of(property);
        var type = property.PropertyType;
        if (type == typeof(string))
        {
            var read = property.GetMethod!.CreateDelegate<Func<TFact, string?>>();
            return new TextProperty<T>(name, nullable ? "String" : "String!", description, row => read(fact(row)));
        }

        var (maker, value) = type switch
        {
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(FactList<>) => (nameof(MakeLeaves), type.GetGenericArguments()[0]),
            { IsGenericType: true } when Nullable.GetUnderlyingType(type) is { } underlying => (nameof(MakeOptional), underlying),
            _ => (nameof(MakeValue), type),
        };
        return (Property<T>)typeof(FactProperties).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T), typeof(TFact), value)
            .Invoke(null, [property, name, description, fact, nullable])!;
    }

    private static LeavesProperty<T, TItem> MakeLeaves<T, TFact, TItem>(PropertyInfo property, string name, string description, Func<T, TFact> fact, bool nullable)
    {
        var read = property.GetMethod!.CreateDelegate<Func<TFact, FactList<TItem>>>();
        return new LeavesProperty<T, TItem>(name, description, row => read(fact(row)));
    }

    private static ValueProperty<T, TValue> MakeOptional<T, TFact, TValue>(PropertyInfo property, string name, string description, Func<T, TFact> fact, bool nullable) where TValue : struct
    {
        var read = property.GetMethod!.CreateDelegate<Func<TFact, TValue?>>();
        return new ValueProperty<T, TValue>(name, nullable, description, row => read(fact(row)));
    }

    private static ValueProperty<T, TValue> MakeValue<T, TFact, TValue>(PropertyInfo property, string name, string description, Func<T, TFact> fact, bool nullable) where TValue : struct
    {
        var read = property.GetMethod!.CreateDelegate<Func<TFact, TValue>>();
        return new ValueProperty<T, TValue>(name, nullable, description, row => read(fact(row)));
    }
}
