using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>How a table is written.</summary>
/// <param name="Notes">Whether what is to be known of it is written too.</param>
/// <param name="ByteOrderMark">Whether CSV begins with a byte order mark, by which Excel knows UTF-8.</param>
/// <param name="DecimalComma">Whether CSV has decimal commas and semicolons between fields, as Excel expects in Indonesian.</param>
public sealed record ExportOptions(bool Notes, bool ByteOrderMark, bool DecimalComma)
{
    private const string NotesName = "metadata";
    private const string MarkName = "bom";
    private const string DecimalName = "decimal";

    /// <summary>The parameters, for documentation.</summary>
    public static IReadOnlyList<FlatParameter> Parameters { get; } =
    [
        new(NotesName, "true or false", "Whether data version, period, shares of the bases and sources are written too: comment lines of CSV, members of JSON, a first line of NDJSON, a second sheet of a workbook. True when left out, but for NDJSON.", "false"),
        new(MarkName, "true or false", "CSV only: whether a byte order mark comes first, by which Excel knows UTF-8.", "true"),
        new(DecimalName, "point or comma", "CSV only: comma writes decimal commas, and semicolons between fields, as Excel expects in Indonesian.", "comma"),
    ];

    /// <summary>Reads them from the parameters of an address.</summary>
    /// <param name="format">The format.</param>
    /// <param name="parameters">All parameters; those that are read are taken out.</param>
    /// <param name="problem">What is wrong with them.</param>
    /// <returns>The options; null with a problem.</returns>
    public static ExportOptions? Read(ExportFormat format, List<KeyValuePair<string, string>> parameters, out FlatProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(parameters);
        problem = null;
        var notes = Take(parameters, NotesName, "true", "false", format != ExportFormat.NdJson, ref problem);
        bool isCsv = format == ExportFormat.Csv;
        var mark = isCsv && Take(parameters, MarkName, "true", "false", false, ref problem);
        var comma = isCsv && Take(parameters, DecimalName, "comma", "point", false, ref problem);
        return problem is null ? new ExportOptions(notes, mark, comma) : null;
    }

    private static bool Take(List<KeyValuePair<string, string>> parameters, string name, string yes, string no, bool otherwise, ref FlatProblem? problem)
    {
        var given = parameters.FindAll(parameter => parameter.Key == name);
        parameters.RemoveAll(parameter => parameter.Key == name);
        if (given.Count > 1)
        {
            problem ??= new FlatProblem(FlatProblem.RepeatedParameter, name, $"{name} is given twice.", "Give it once.");
        }

        if (given is not [var (_, text), ..])
        {
            return otherwise;
        }

        if (text != yes && text != no)
        {
            problem ??= new FlatProblem(FlatProblem.InvalidParameter, name, $"{name} is neither {yes} nor {no}.", $"Write {name}={yes}, {name}={no}, or leave it out.");
        }

        return text == yes;
    }
}
