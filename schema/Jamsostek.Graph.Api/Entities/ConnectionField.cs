using Jamsostek.Graph.Api.Paging;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A field of a connection that is answered from all its filtered rows.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Entity">Type that it answers.</param>
/// <param name="Description">What it is.</param>
/// <param name="Read">Makes the answer.</param>
internal sealed record ConnectionField<T>(string Name, IEntity Entity, string Description, Func<Connection<T>, object> Read) where T : class;
