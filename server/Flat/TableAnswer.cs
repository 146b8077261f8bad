using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>A table that is about to be sent.</summary>
/// <param name="Table">The table.</param>
/// <param name="Ending">The ending of its file.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="IsText">Whether compression makes it smaller.</param>
/// <param name="IsFile">Whether a browser is to save it.</param>
/// <param name="WriteAsync">Writes rows of it.</param>
internal sealed record TableAnswer(
    FlatTable Table, string Ending, string ContentType, bool IsText, bool IsFile, Func<IEnumerable<FlatBlock>, Stream, CancellationToken, Task> WriteAsync);
