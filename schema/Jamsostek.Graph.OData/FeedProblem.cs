using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>Why a request of OData is refused.</summary>
/// <param name="Status">The status of HTTP that goes with it.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Hint">What to do instead, a sentence.</param>
/// <param name="Target">The option that is wrong, such as <c>$filter</c>; null where it is none.</param>
public sealed record FeedProblem(int Status, string Code, string Message, string Hint, string? Target = null)
{
    /// <summary>There is nothing at the address.</summary>
    public const string NotFound = "RESOURCE_NOT_FOUND";

    /// <summary>OData has it, this server has not.</summary>
    public const string NotSupported = "NOT_SUPPORTED";

    /// <summary>An option is not known.</summary>
    public const string UnknownOption = "UNKNOWN_OPTION";

    /// <summary>The value of an option cannot be read.</summary>
    public const string InvalidOption = "INVALID_OPTION";

    /// <summary>No form of answer that the client accepts.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The client speaks another version of OData.</summary>
    public const string VersionNotSupported = "ODATA_VERSION_NOT_SUPPORTED";

    /// <summary>The data version of a page is no longer held, or the page belongs to another question.</summary>
    public const string PageGone = "PAGE_GONE";

    /// <summary>An order over more rows than can be ordered.</summary>
    public const string TooManyRows = "TOO_MANY_ROWS";

    internal static FeedProblem Unsupported(string what, string? target) =>
        new(501, NotSupported, $"{what} is not supported.", "Supported are $select, $filter, $orderby, $top, $skip, $count, $skiptoken and $format; server/ODATA.md has the details.", target);

    internal static FeedProblem Invalid(string target, string message) =>
        new(400, InvalidOption, message, "server/ODATA.md shows what can be written; $metadata has the properties and their types.", target);

    internal static FeedProblem Of(FlatProblem problem) => new(400, problem.Code, problem.Message, problem.Hint, problem.Parameter);
}
