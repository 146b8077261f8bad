using System.Globalization;

namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>Collects findings: counts all of them, keeps the first of each code.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> _findings = [];
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _rows = new(StringComparer.Ordinal);
    private long _errors;
    private long _warnings;

    public void Add(FindingCode code, Place place, params object[] particulars)
    {
        var count = _counts.GetValueOrDefault(code.Code) + 1;
        _counts[code.Code] = count;
        if (code.Severity == FindingSeverity.Error)
        {
            _errors++;
        }
        else
        {
            _warnings++;
        }

        if (count > ImportReport.ListedPerCode)
        {
            return;
        }

        _findings.Add(new Finding(
            code.Severity, code.Code, place.File, place.Row, place.Column, place.Value, code.Rule,
            string.Format(CultureInfo.InvariantCulture, code.Message, particulars),
            string.Format(CultureInfo.InvariantCulture, code.Hint, particulars)));
    }

    public void AddRows(string table, int count) => _rows[table] = _rows.GetValueOrDefault(table) + count;

    public ImportReport ToReport() => new(_findings, _counts, _errors, _warnings, _rows);
}
