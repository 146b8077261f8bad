using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion;

/// <summary>What an import read.</summary>
/// <param name="Facts">The facts; null where the report holds an error, so that bad data is never used in part.</param>
/// <param name="Report">What was found.</param>
/// <param name="ContentHash">
/// SHA-256 over the facts read (<see cref="FactSet.ContentHash" />), empty where there are none. The same content has the same hash whatever its files.
/// </param>
/// <param name="IsWholeRecord">
/// Whether the facts are a record of their own: those of a data package with a regions table. Everything else is a part, whose rows supersede the rows
/// with the same key in the record in force and leave the others.
/// </param>
public sealed record IngestionResult(FactSet? Facts, ImportReport Report, string ContentHash, bool IsWholeRecord)
{
    /// <summary>The record as it is after this import.</summary>
    /// <param name="current">The record in force; null where there is none yet.</param>
    /// <returns>The record; null where the report holds an error.</returns>
    public FactSet? ApplyTo(FactSet? current)
    {
        if (Facts is null || IsWholeRecord || current is null)
        {
            return Facts;
        }

        return current.MergedWith(Facts);
    }
}
