namespace Jamsostek.Graph.Server.Pages;

/// <summary>A file of the explorer, as it was built.</summary>
/// <param name="Path">Where it is on the disk.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Tag">Its entity tag, of its content.</param>
/// <param name="IsHashed">Whether its name changes with its content, so that it may be kept for good.</param>
/// <param name="Brotli">The same compressed by Brotli; null where that does not pay.</param>
/// <param name="Gzip">The same compressed by gzip; null where that does not pay.</param>
internal sealed record PageFile(string Path, string ContentType, string Tag, bool IsHashed, string? Brotli, string? Gzip);
