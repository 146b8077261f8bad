using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jamsostek.Graph.Store.Faults;

/// <summary>The errors of the record, and which failures of SQLite and of the file system they stand for.</summary>
internal static class RecordErrors
{
    public static RecordError Foreign(string path) => new(
        RecordErrorCode.RecordForeign,
        $"{path} is not a record of Jamsostek.Graph.",
        "Name another data folder, or move that file away: a new record is made where there is none.");

    public static RecordError Newer(string path, string migration) => new(
        RecordErrorCode.RecordNewer,
        $"{path} was written by a later release: this one does not know its change '{migration}'.",
        "Run that release or a later one.");

    public static RecordError VersionUnknown(long version, long oldest, long newest) => new(
        RecordErrorCode.RecordVersionUnknown,
        $"Version {version} is not kept.",
        $"Versions {oldest} to {newest} are kept.");

    public static RecordError Moved(long origin, long current) => new(
        RecordErrorCode.RecordMoved,
        $"The record has moved from version {origin} to version {current} meanwhile: another import ended first.",
        "Nothing was written. Import again: the facts will be laid over the new version.");

    public static RecordError Empty(string path) => new(
        RecordErrorCode.RecordVersionUnknown,
        $"{path} holds no version yet.",
        "Import data first.");

    public static RecordError Inconsistent(string what) => new(
        RecordErrorCode.RecordInconsistent,
        what,
        "Nothing was written. Check the import: what it names must be in it or in the record before it, and every key may occur once.");

    /// <summary>Runs an operation whose failures the caller can do something about; every other exception is a fault of ours and goes on.</summary>
    public static RecordResult<T> Catch<T>(string path, Func<RecordResult<T>> operation)
        where T : class
    {
        try
        {
            return operation();
        }
        catch (SqliteException exception) when (Explain(path, exception) is { } error)
        {
            return RecordResult<T>.Of(error);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return RecordResult<T>.Of(NotWritable(path, exception.Message));
        }
    }

    /// <summary>Finds the error that a failure of SQLite stands for.</summary>
    /// <returns>The error; null when the failure is a fault of ours.</returns>
    public static RecordError? Explain(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => Foreign(path),
        raw.SQLITE_CORRUPT => new RecordError(
            RecordErrorCode.RecordCorrupt,
            $"{path} is damaged ({exception.Message}).",
            "Put back a copy of the data folder, or move the file away and import again."),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_IOERR => NotWritable(path, exception.Message),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new RecordError(
            RecordErrorCode.RecordBusy,
            $"Another import is writing to {path}.",
            "Wait until it has ended and import again."),
        raw.SQLITE_FULL => new RecordError(
            RecordErrorCode.RecordDiskFull,
            $"No room is left on the disk of {path}.",
            "Make room and import again: nothing was written, the version before is whole."),
        raw.SQLITE_CONSTRAINT => Inconsistent($"The facts do not fit together: {exception.Message}"),
        _ => null,
    };

    private static RecordError NotWritable(string path, string reason) => new(
        RecordErrorCode.RecordNotWritable,
        $"{path} cannot be written ({reason}).",
        "Name a data folder that this user may write to.");
}
