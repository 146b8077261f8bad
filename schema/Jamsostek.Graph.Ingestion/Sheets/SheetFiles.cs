using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>Reads a file as what its extension says.</summary>
internal static class SheetFiles
{
    public static IReadOnlyList<Sheet> Read(InputFile file, FindingLog log, CancellationToken cancellation)
    {
        try
        {
            return Path.GetExtension(file.Display).ToLowerInvariant() switch
            {
                ".csv" => CsvSheets.Read(file.Path, file.Display, log, cancellation) is { } sheet ? [sheet] : [],
                ".xlsx" => XlsxSheets.Read(file.Path, file.Display, log, cancellation),
                var kind => Refuse(kind),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Add(FindingCodes.FileUnreadable, new Place(file.Display), e.Message);
            return [];
        }

        IReadOnlyList<Sheet> Refuse(string kind)
        {
            log.Add(FindingCodes.FileKind, new Place(file.Display), kind);
            return [];
        }
    }
}
