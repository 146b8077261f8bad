using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Language.Types;

/// <summary>Writes one leaf value into the answer.</summary>
/// <typeparam name="T">The CLR type of the value.</typeparam>
public delegate void LeafWriter<in T>(ResponseWriter writer, T value);
