using Jamsostek.Graph.Ingestion.Packages;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Display">How reports name it.</param>
/// <param name="Resource">What its data package says about it.</param>
internal sealed record InputFile(string Path, string Display, PackageResource Resource);
