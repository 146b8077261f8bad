namespace Jamsostek.Graph.Language.Types;

/// <summary>Writes a schema as a type system document (specification, section 3).</summary>
public static class SchemaPrinter
{
    /// <summary>
    /// The text from which <see cref="SchemaBuilder"/> builds an equal schema, whose text is the same. Definitions, members and applied
    /// directives come in the order of their definition, extensions merged into what they extend; built-in definitions are left out.
    /// The layout is that of the reference implementation's <c>printSchema</c>, with every applied directive. Lines end with LF, the last included.
    /// </summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new SchemaWriter().Write(schema);
    }
}
