using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// How the values of a scalar come in (as a literal or as a JSON value of a variable) and go out.
/// Implementations are immutable and may be used by many threads at once.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>Reads a literal (specification, section 3.5, input coercion).</summary>
    /// <param name="literal">Never a variable and never the null literal.</param>
    /// <param name="value">The runtime value that resolvers receive.</param>
    /// <param name="problem">Why it cannot be read, as the end of a sentence; null when it can.</param>
    /// <returns>True when it could be read.</returns>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, out string? problem);

    /// <summary>Reads the JSON value of a variable.</summary>
    /// <param name="json">Never JSON null.</param>
    /// <param name="value">The runtime value that resolvers receive.</param>
    /// <param name="problem">Why it cannot be read, as the end of a sentence; null when it can.</param>
    /// <returns>True when it could be read.</returns>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? problem);

    /// <summary>The writer of one CLR type, asked for once when the schema is built so that no value is boxed later.</summary>
    /// <typeparam name="T">What a resolver answers; never a nullable value type.</typeparam>
    /// <returns>Null when this scalar cannot write such values: a mistake in the schema, reported when it is built.</returns>
    public abstract LeafWriter<T>? WriterFor<T>();
}
