namespace Jamsostek.Graph.Store.Model;

/// <summary>A column, or every item of a list column, that names a fact of another table of the same version.</summary>
/// <param name="Property">The property that holds the key or the list of keys.</param>
/// <param name="Parent">The type of the facts that are named.</param>
/// <param name="IsList">Whether it is a list of keys.</param>
internal sealed record Reference(string Property, Type Parent, bool IsList = false);
