using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>A field that a request selects, with the arguments it gives.</summary>
/// <param name="Field">The field of an object type.</param>
/// <param name="Arguments">Its coerced arguments.</param>
public readonly record struct SelectedField(Field Field, ArgumentValues Arguments);
