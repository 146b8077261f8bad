using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>What the server serves: an engine, the text of its schema, and a view of the current data for each request.</summary>
/// <param name="Engine">Answers requests.</param>
/// <param name="Sdl">The schema in the schema definition language, as UTF-8: it is sent, and nothing else.</param>
/// <param name="OpenView">Opens a view of the current data version with the rows that a policy shows, and no others; null while none is loaded.</param>
/// <param name="Tables">Its cubes as flat tables; null where it has none.</param>
internal sealed record ServedGraph(GraphQLEngine Engine, ReadOnlyMemory<byte> Sdl, Func<RowPolicy, GraphView?> OpenView, FlatCubes? Tables = null);
