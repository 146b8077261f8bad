using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="First">At most so many from the start; null for no bound.</param>
/// <param name="Last">Of these, at most so many from the end; null for no bound.</param>
/// <param name="After">Only what stands behind this place.</param>
/// <param name="Before">Only what stands in front of this place.</param>
internal sealed record PageRequest(int? First, int? Last, Cursor? After, Cursor? Before)
{
    /// <summary>Items on a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int DefaultSize = 50;

    /// <summary>The most items a page may have.</summary>
    public const int LargestSize = 1000;

    /// <summary>Reads the paging arguments of a field.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="coordinate">The field, for error messages.</param>
    /// <param name="problem">What is wrong with them.</param>
    /// <returns>Null when something is wrong.</returns>
    public static PageRequest? Read(ArgumentValues arguments, string coordinate, out GraphQLError? problem)
    {
        var (first, last) = (Size(arguments, "first"), Size(arguments, "last"));
        problem = Check(first, "first", coordinate) ?? Check(last, "last", coordinate);
        var after = ReadCursor(arguments, "after", coordinate, ref problem);
        var before = ReadCursor(arguments, "before", coordinate, ref problem);
        return problem is null ? new PageRequest(first ?? (last is null ? DefaultSize : null), last, after, before) : null;
    }

    private static int? Size(ArgumentValues arguments, string name) => arguments.TryGet(name, out var value) ? (int?)value : null;

    private static GraphQLError? Check(int? size, string name, string coordinate) => size switch
    {
        < 0 => PagingErrors.Negative(name, size.Value, coordinate),
        > LargestSize => PagingErrors.TooMany(size.Value, coordinate),
        _ => null,
    };

    private static Cursor? ReadCursor(ArgumentValues arguments, string name, string coordinate, ref GraphQLError? problem)
    {
        if (problem is not null || !arguments.TryGet(name, out var value) || value is not string text)
        {
            return null;
        }

        var cursor = Cursor.Read(text);
        if (cursor is null)
        {
            problem = PagingErrors.Unreadable(name, coordinate);
        }

        return cursor;
    }
}
