using Jamsostek.Graph.Ingestion.Cells;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Reads the cells of one row after the other; what cannot be read is reported and spoils the row.</summary>
internal sealed class RowReader
{
    private readonly Sheet _sheet;
    private readonly ReadContext _context;
    private readonly int[] _places;
    private readonly Lazy<NumberFormat> _format;
    private readonly HashSet<(string Table, string Key)> _shared = [];
    private readonly Dictionary<string, string> _ownSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal);
    private SheetRow _row;
    private Cell _cell;
    private Column _column;

    public RowReader(TableSchema table, Sheet sheet, ReadContext context)
    {
        _sheet = sheet;
        _context = context;
        _column = table.Columns[0];
        var header = sheet.Header.ToList();
        _places = [.. table.Columns.Select(c => header.IndexOf(c.Name))];
        _format = new Lazy<NumberFormat>(() => SheetNumbers.FormatOf(table, sheet, context.Resource));
    }

    /// <summary>Whether every cell of the row could be read.</summary>
    public bool IsGood { get; private set; }

    /// <summary>Where the current row is.</summary>
    public ReadPlace Place => new(_sheet.File, _row.Number);

    /// <summary>Text of the current cell; not blank while a column parses it.</summary>
    public string Text => _cell.Text;

    /// <summary>Turns to a row; false where its width is wrong.</summary>
    public bool MoveTo(SheetRow row)
    {
        _row = row;
        IsGood = row.Cells.Length == _sheet.Header.Count;
        if (!IsGood)
        {
            _context.Log.Add(FindingCodes.RowWidth, new Place(_sheet.File, row.Number), row.Cells.Length, _sheet.Header.Count);
        }

        return IsGood;
    }

    /// <summary>The value of a column in the current row; its blank value where the file has no such column or the cell cannot be read.</summary>
    public T Read<T>(Column<T> column)
    {
        var place = _places[column.Index];
        if (place < 0)
        {
            return column.Blank;
        }

        _column = column;
        _cell = _row.Cells[place];
        if (_cell.Text.Length > 0)
        {
            return column.Parse(this);
        }

        if (column.IsRequired)
        {
            Refuse(FindingCodes.MissingRequired, column.Name);
        }

        return column.Blank;
    }

    /// <summary>Whether the file has a column.</summary>
    public bool Has(Column column) => _places[column.Index] >= 0;

    /// <summary>The values of a cell that holds several, joined by semicolons.</summary>
    public IEnumerable<string> Items() => Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public long Whole(long least, long most)
    {
        if (!long.TryParse(Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            if (NumberOrNone(whole: true) is not { } number)
            {
                return 0;
            }

            if (number < long.MinValue || number > long.MaxValue)
            {
                Refuse(FindingCodes.ValueRange, Text, least, most);
                return 0;
            }

            value = (long)number;
        }

        return Within(value, least, most) ? value : 0;
    }

    public decimal Number(decimal least, decimal most) =>
        NumberOrNone(whole: false) is { } value && Within(value, least, most) ? value : 0;

    public double Real(decimal least, decimal most) =>
        long.TryParse(Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= most
            ? whole
            : double.Parse(Number(least, most).ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    public Month Month()
    {
        // A date of Excel has a day; what is not the first of a month is no month.
        var (date, problem, particulars) = DateText.Read(Text);
        if (problem is not null || date.Precision != Precision.Month)
        {
            Refuse(problem ?? FindingCodes.DateFormat, problem == FindingCodes.DateImpossible ? particulars : [Text, "yyyy-mm", "Write the year and the month: 2024-06."]);
            return default;
        }

        return Semantics.Facts.Month.Of(date.First);
    }

    public PartialDate Date()
    {
        var (date, problem, particulars) = DateText.Read(Text);
        if (problem is not null)
        {
            Refuse(problem, particulars);
        }

        return date;
    }

    public DateOnly Day()
    {
        var date = Date();
        if (IsGood && date.Precision != Precision.Day)
        {
            Refuse(FindingCodes.DateFormat, Text, "yyyy-mm-dd", "Write the day as well.");
        }

        return date.First;
    }

    public bool Flag()
    {
        var isTrue = Text.Equals("true", StringComparison.OrdinalIgnoreCase) || Text == "1";
        if (!isTrue && !Text.Equals("false", StringComparison.OrdinalIgnoreCase) && Text != "0")
        {
            Refuse(FindingCodes.EnumUnknown, Text, _column.Name, "true, false");
        }

        return isTrue;
    }

    public T Code<T>(string text)
        where T : struct, Enum
    {
        if (!FactCode.TryParse<T>(text.Replace('-', '_').Replace(' ', '_'), out var value))
        {
            Refuse(FindingCodes.EnumUnknown, text, _column.Name, string.Join(", ", FactCode.All<T>()));
        }

        return value;
    }

    public T Code<T>(string text, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        if (FactCode.TryParse<T>(text, out var value) && values.Contains(value))
        {
            return value;
        }

        Refuse(FindingCodes.EnumUnknown, text, _column.Name, string.Join(", ", values.Select(FactCode.Of)));
        return default;
    }

    /// <summary>The code of the region that a text names.</summary>
    public string Region(string text)
    {
        if (_regions.TryGetValue(text, out var code))
        {
            return code;
        }

        var found = _context.Regions.Find(text);

        // A spreadsheet drops the last zero of 11.10; codes have two digits after the dot, so nothing else can be meant.
        if (found.Count == 0 && text is [_, _, '.', _])
        {
            found = _context.Regions.Find(text + "0");
        }

        if (found.Count == 1)
        {
            return _regions[text] = found[0].Code;
        }

        if (found.Count > 1)
        {
            Refuse(FindingCodes.RegionAmbiguous, text, string.Join(" or ", found.Select(static r => $"{r.Code} {r.Name}").Order(StringComparer.Ordinal)));
        }
        else
        {
            var nearest = _context.Regions.Nearest(text);
            Refuse(FindingCodes.RegionUnknown, text, nearest is null ? "Use a Kemendagri code such as 11.17." : $"Did you mean {nearest.Code} {nearest.Name}?");
        }

        return text;
    }

    /// <summary>A key of another table, which is looked up when every table is read.</summary>
    public string Key(string text, string table)
    {
        _context.Refer(new ReadReference(new ReadPlace(_sheet.File, _row.Number), _column.Name, table, text));
        return text;
    }

    /// <summary>A key of another table that very many rows share.</summary>
    public string SharedKey(string text, string table)
    {
        if (_shared.Add((table, text)))
        {
            Key(text, table);
        }

        return text;
    }

    /// <summary>The key of a source: the text itself where it is one, else that of a source made of the text.</summary>
    public string OwnSource(string text)
    {
        if (!_ownSources.TryGetValue(text, out var key))
        {
            _ownSources[text] = key = _context.SourceNamed(text, Place);
        }

        return key;
    }

    /// <summary>Reports that a column has no value which it must have in this row.</summary>
    public string Refuse(Column column)
    {
        (_column, _cell) = (column, new Cell(""));
        Refuse(FindingCodes.MissingRequired, column.Name);
        return "";
    }

    private decimal? NumberOrNone(bool whole)
    {
        var readings = _cell.IsNumber ? new NumberText(decimal.Parse(Text, System.Globalization.CultureInfo.InvariantCulture), null) : NumberText.Of(Text);
        var possible = whole ? readings.Whole() : readings;
        if (possible is (null, null))
        {
            var (what, hint) = readings is (null, null)
                ? ("no number", "Write digits, and a dot or comma before decimals: 1710891 or 38.09.")
                : ("no whole number", "Write a whole number, without decimals.");
            Refuse(FindingCodes.NumberFormat, Text, what, hint);
            return null;
        }

        if ((possible.Dot ?? possible.Comma) is { } only && (possible.Dot is null || possible.Comma is null || possible.Dot == possible.Comma))
        {
            return only;
        }

        if (possible.Value(_format.Value) is { } value)
        {
            return value;
        }

        Refuse(FindingCodes.NumberFormat, Text, $"{possible.Dot:0.####} or {possible.Comma:0.####}", $"Write {possible.Dot:0.####} or {possible.Comma:0.####}; nothing else in the file tells which is meant.");
        return null;
    }

    private bool Within(decimal value, decimal least, decimal most)
    {
        if (value >= least && value <= most)
        {
            return true;
        }

        Refuse(FindingCodes.ValueRange, Text, least, most == long.MaxValue ? "any number" : most);
        return false;
    }

    private void Refuse(FindingCode code, params object[] particulars)
    {
        IsGood = false;
        _context.Log.Add(code, new Place(_sheet.File, _row.Number, _column.Name, Text), particulars);
    }
}
