namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// One month of a monthly table. Panels are what versions of the record share: a version that changes one month brings one panel of its own and names the others.
/// </summary>
/// <param name="Month">The month.</param>
/// <param name="First">Position of its first row in the table.</param>
/// <param name="Count">How many rows it has; at least one.</param>
/// <param name="ContentHash">SHA-256 over its rows, lower-case hexadecimal. It depends on the facts alone: not on their order, nor on how they are held.</param>
public sealed record FactPanel(Month Month, int First, int Count, string ContentHash);
