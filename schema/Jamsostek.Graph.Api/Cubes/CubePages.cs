using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>Which rows of a cube are asked for.</summary>
/// <param name="Page">First, last and cursors.</param>
/// <param name="Offset">How many to leave out first.</param>
internal sealed record CubePages(PageRequest Page, int Offset)
{
    /// <summary>Reads the paging arguments of a field.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="coordinate">The field, for error messages.</param>
    /// <param name="problem">What is wrong with them.</param>
    public static CubePages? Read(ArgumentValues arguments, string coordinate, out GraphQLError? problem)
    {
        var page = PageRequest.Read(arguments, coordinate, out problem);
        var offset = arguments.Get("offset", 0);
        problem ??= offset < 0 ? PagingErrors.Negative("offset", offset, coordinate) : null;
        return page is null || problem is not null ? null : new CubePages(page, offset);
    }
}
