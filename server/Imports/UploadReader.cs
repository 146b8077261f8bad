using System.IO.Compression;
using System.Text;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>Reads multipart/form-data (RFC 7578) part by part to the disk: bounded in bytes, in parts, in headers and in time.</summary>
internal sealed class UploadReader(ServerSettings settings, TimeProvider clock)
{
    private const int MostFiles = 50;
    private const int LongestBoundary = 70;
    private const int LongestName = 100;
    private const int LongestField = 500;

    /// <summary>Boundaries and headers of parts come on top of their content.</summary>
    private const int Framing = 64 * 1_024;

    /// <summary>How much more a workbook may unpack to than may be sent.</summary>
    private const int Unpacking = 10;

    private readonly long _most = settings.Get(SettingCatalogue.MaxImportBytes);

    /// <summary>The largest body that is begun to be read.</summary>
    public long MostBytes => _most + Framing;

    /// <summary>Reads the form of a request.</summary>
    /// <returns>The form, to be disposed by the caller; or why there is none.</returns>
    public async Task<(Upload? Upload, Problem? Problem)> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        if (BoundaryOf(request) is not { } boundary)
        {
            return (null, ImportProblems.ContentType);
        }

        if (request.ContentLength > MostBytes)
        {
            return (null, ImportProblems.TooLarge(_most));
        }

        using var late = new CancellationTokenSource(settings.Get(SettingCatalogue.ImportBodyTime), clock);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(late.Token, gone);
        var upload = new Upload();
        Problem? problem = ImportProblems.Malformed;
        try
        {
            var reader = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = 16_384 };
            problem = await FillAsync(upload, reader, ending.Token);
        }
        catch (BadHttpRequestException refused)
        {
            problem = refused.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => ImportProblems.TooLarge(_most),
                StatusCodes.Status408RequestTimeout => ImportProblems.TooSlow,
                _ => ImportProblems.Malformed,
            };
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException && !gone.IsCancellationRequested)
        {
            problem = ImportProblems.Malformed;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !gone.IsCancellationRequested)
        {
            problem = ImportProblems.TooSlow;
        }
        finally
        {
            if (problem is not null)
            {
                upload.Dispose();
            }
        }

        return problem is null ? (upload, null) : (null, problem);
    }

    private async Task<Problem?> FillAsync(Upload upload, MultipartReader reader, CancellationToken ending)
    {
        long left = _most;
        while (await reader.ReadNextSectionAsync(ending) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                return ImportProblems.Malformed;
            }

            if (!disposition.IsFileDisposition())
            {
                if (await ReadFieldAsync(upload, HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), section.Body, ending) is { } wrong)
                {
                    return wrong;
                }

                continue;
            }

            string name = NameOf(disposition);
            if (Check(upload, name) is { } refused)
            {
                return refused;
            }

            left = await CopyAsync(section.Body, upload, name, left, ending);
            if (left < 0)
            {
                return ImportProblems.TooLarge(_most);
            }

            if (UnpacksTooLarge(upload.Files[^1].Path, name))
            {
                return ImportProblems.UnpacksTooLarge(name, Unpacking * _most);
            }
        }

        return upload.Files.Count == 0 ? ImportProblems.NoFile : null;
    }

    private static Problem? Check(Upload upload, string name)
    {
        bool isTable = name.Length <= LongestName && !name.Any(char.IsControl)
            && (name.Equals("datapackage.json", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".xlsx");
        return !isTable ? ImportProblems.FileName(new string([.. name.Take(LongestName).Select(static character => char.IsControl(character) ? '?' : character)]))
            : upload.Has(name) ? ImportProblems.SameName(name)
            : upload.Files.Count == MostFiles ? ImportProblems.TooManyFiles(MostFiles)
            : null;
    }

    /// <summary>The last part of the name: some senders give the path that the file has with them (RFC 7578, section 4.2).</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        string given = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        return given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static async Task<Problem?> ReadFieldAsync(Upload upload, string name, Stream body, CancellationToken ending)
    {
        if (name is not ("note" or "dryRun"))
        {
            return ImportProblems.UnknownField(new string([.. name.Take(LongestName)]));
        }

        byte[] bytes = new byte[(4 * LongestField) + 1];
        int length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ending);
        string text = Encoding.UTF8.GetString(bytes, 0, length);
        if (text.Length > LongestField)
        {
            return ImportProblems.LongField(name, LongestField);
        }

        (upload.Note, upload.DryRun) = name == "note" ? (text, upload.DryRun) : (upload.Note, text);
        return null;
    }

    /// <summary>Copies a part to the disk.</summary>
    /// <returns>How many bytes more may come; negative when there were too many.</returns>
    private static async Task<long> CopyAsync(Stream body, Upload upload, string name, long left, CancellationToken ending)
    {
        await using var file = upload.Add(name);
        byte[] buffer = new byte[81_920];
        int read;
        while (left >= 0 && (read = await body.ReadAsync(buffer, ending)) > 0)
        {
            left -= read;
            if (left >= 0)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), ending);
            }
        }

        return left;
    }

    /// <summary>Whether a workbook, which is a ZIP archive, says that it unpacks to too much. Reading it stops at what it says, so that a lie gains nothing; one that is no archive is reported later.</summary>
    private bool UnpacksTooLarge(string path, string name)
    {
        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            using var archive = ZipFile.OpenRead(path);
            long unpacked = 0;
            foreach (var entry in archive.Entries)
            {
                // Sizes are what the archive says: their sum may be more than a number holds.
                unpacked = entry.Length > long.MaxValue - unpacked ? long.MaxValue : unpacked + entry.Length;
            }

            return unpacked > Unpacking * _most;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string? BoundaryOf(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary ? boundary.ToString() : null;
}
