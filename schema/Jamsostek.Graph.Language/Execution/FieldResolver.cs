using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// How a field is answered. Made by <see cref="Resolve"/>, bound by <c>SchemaBuilder.Bind</c>.
/// A resolver may be called by several threads at once and must not keep its <see cref="ResolverContext"/>.
/// </summary>
public abstract class FieldResolver
{
    private protected FieldResolver() { }

    /// <summary>Checks, when the schema is built, that it can answer the field it was bound to.</summary>
    /// <returns>What does not fit, or null.</returns>
    internal abstract string? AttachTo(Field field);
}
