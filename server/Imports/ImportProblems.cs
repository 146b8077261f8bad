using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Transport;
using Jamsostek.Graph.Store.Faults;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>The texts of every refusal of an import over HTTP, in one place.</summary>
internal static class ImportProblems
{
    private const string HowTo = "Send multipart/form-data with one part for each file: curl -H \"Authorization: Bearer KEY\" -F file=@targets.csv ADDRESS/v1/import";

    public static Problem ContentType { get; } = new(StatusCodes.Status415UnsupportedMediaType, TransportCodes.UnsupportedContentType, "The body must be multipart/form-data with a boundary.", HowTo);

    public static Problem NoFile { get; } = new(StatusCodes.Status400BadRequest, "NO_FILE", "The form holds no file.", HowTo);

    public static Problem Malformed { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidForm, "The form cannot be read: it breaks off, or its parts have no proper headers.", HowTo);

    public static Problem TooSlow { get; } = new(
        StatusCodes.Status408RequestTimeout, "BODY_TOO_SLOW", "The body did not arrive in time and was cut off.", "Send it over a faster line or in parts. (Setting Import:BodySeconds.)");

    public static Problem Running { get; } = new(StatusCodes.Status409Conflict, "IMPORT_RUNNING", "Another import is running.", "Try again in a few seconds.");

    public static Problem NotReady { get; } = new(
        StatusCodes.Status503ServiceUnavailable, TransportCodes.Unavailable, "There is no record yet that data could be imported into.", "Try again when /health/ready answers 200.");

    public static Problem DryRun { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, "dryRun must be true or false.", "Leave it out to publish.");

    public static Problem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "Data are sent by POST.", HowTo);

    public static Problem UnknownField(string name)
        => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The form has a field \"{name}\", which is not known here.", "The fields are dryRun and note; a part with a file name is a file.");

    public static Problem LongField(string name, int most)
        => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The field {name} is longer than {most} characters.", "Shorten it.");

    public static Problem TooLarge(long most)
        => new(StatusCodes.Status413PayloadTooLarge, TransportCodes.BodyTooLarge, $"The body is larger than {most} bytes.", "Send the tables one by one, or raise the setting Import:MaxBytes.");

    public static Problem UnpacksTooLarge(string name, long most)
        => new(StatusCodes.Status413PayloadTooLarge, TransportCodes.BodyTooLarge, $"The workbook {name} unpacks to more than {most} bytes.", "Send it as CSV, or in parts. (Setting Import:MaxBytes.)");

    public static Problem TooManyFiles(int most)
        => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidForm, $"The form holds more than {most} files.", "Send them in several imports.");

    public static Problem FileName(string name)
        => new(StatusCodes.Status400BadRequest, "FILE_NAME", $"\"{name}\" is no name of a table file.", "A name ends in .csv or .xlsx, or is datapackage.json, and has at most 100 characters.");

    public static Problem SameName(string name)
        => new(StatusCodes.Status400BadRequest, "FILE_NAME", $"Two files are called {name}.", "Give each file a name of its own.");

    /// <summary>The record's own words name files of the server: they go to the log, and only what is about the data leaves.</summary>
    public static Problem Of(RecordError error) => error.Code switch
    {
        RecordErrorCode.RecordInconsistent => new(StatusCodes.Status422UnprocessableEntity, FactCode.Of(error.Code), error.Message, error.Hint),
        RecordErrorCode.RecordMoved => new(
            StatusCodes.Status409Conflict, FactCode.Of(error.Code), "Another version was published while the files were read. Nothing was written.", "Send them again: they are then laid over that version."),
        RecordErrorCode.RecordVersionUnknown => NotReady,
        RecordErrorCode.RecordBusy => new(StatusCodes.Status503ServiceUnavailable, FactCode.Of(error.Code), "Another process is writing to the record. Nothing was written.", "Try again in a few seconds."),
        _ => new(StatusCodes.Status500InternalServerError, FactCode.Of(error.Code), "The record cannot be written. Nothing was written.", "The log of the server says why."),
    };
}
