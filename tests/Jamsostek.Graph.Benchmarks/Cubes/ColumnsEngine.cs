using Jamsostek.Graph.Benchmarks.Data;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The floor: for each question the loop that somebody would write by hand who knows it beforehand.</summary>
internal sealed class ColumnsEngine(CubeColumns columns) : ICubeEngine
{
    private static readonly int Segments = GeneratedRecord.Segments.Count;

    private readonly int[] _provinceOf = columns.Record.ProvinceOf;

    /// <inheritdoc />
    public string Name => "loops";

    /// <inheritdoc />
    public void Answer(Question question, int rows, AnswerBuffer answer)
    {
        var page = Questions.Page(question.Kind, rows);
        switch (question.Kind)
        {
            case QuestionKind.Q1:
                Provinces(question, answer);
                break;
            case QuestionKind.Q2:
                Gaps(question, page, answer);
                break;
            case QuestionKind.Q3:
                Country(question, page, answer);
                break;
            case QuestionKind.Q4:
                Agencies(question, page, answer);
                break;
            case QuestionKind.Q5:
                Quarters(question, page, answer);
                break;
            default:
                SegmentsOfProvinces(question, page, answer);
                break;
        }
    }

    private void Provinces(Question question, AnswerBuffer answer)
    {
        Span<long> eligible = stackalloc long[GeneratedRecord.Provinces], covered = stackalloc long[GeneratedRecord.Provinces];
        eligible.Clear();
        covered.Clear();
        for (var row = First(question.From); row < First(question.From + 1); row++)
        {
            var province = _provinceOf[columns.Kabupaten[row]];
            eligible[province] += columns.Eligible[row];
            covered[province] += columns.Covered[row];
        }

        answer.Total = eligible.Length;
        for (var province = 0; province < eligible.Length; province++)
        {
            answer.Add(province);
            answer.Add(eligible[province]);
            answer.AddRate(covered[province], eligible[province]);
        }
    }

    private void Gaps(Question question, int page, AnswerBuffer answer)
    {
        var island = GeneratedRecord.IslandOf(question.Place);
        Span<bool> inside = stackalloc bool[GeneratedRecord.Provinces];
        for (var province = 0; province < inside.Length; province++)
        {
            inside[province] = GeneratedRecord.IslandOf(province) == island;
        }

        var chosen = new List<int>();
        for (var row = First(question.From); row < First(question.To + 1); row++)
        {
            if (inside[_provinceOf[columns.Kabupaten[row]]] && (double)columns.Covered[row] / columns.Eligible[row] < 0.5)
            {
                chosen.Add(row);
            }
        }

        chosen.Sort((a, b) =>
        {
            var order = (columns.Eligible[b] - columns.Covered[b]).CompareTo(columns.Eligible[a] - columns.Covered[a]);
            order = order != 0 ? order : columns.Kabupaten[a].CompareTo(columns.Kabupaten[b]);
            order = order != 0 ? order : columns.Segment[a].CompareTo(columns.Segment[b]);
            return order != 0 ? order : a.CompareTo(b);
        });
        answer.Total = chosen.Count;
        foreach (var row in chosen.Take(page))
        {
            answer.Add(columns.Kabupaten[row]);
            answer.Add(columns.Segment[row]);
            answer.Add(row / columns.RowsOfMonth);
            answer.Add(columns.Eligible[row] - columns.Covered[row]);
            answer.AddRate(columns.Covered[row], columns.Eligible[row]);
        }
    }

    private void Country(Question question, int page, AnswerBuffer answer)
    {
        Span<long> eligible = stackalloc long[Segments], covered = stackalloc long[Segments];
        answer.Total = (question.To - question.From + 1) * Segments;
        for (var month = question.From; month <= question.To; month++)
        {
            eligible.Clear();
            covered.Clear();
            for (var row = First(month); row < First(month + 1); row++)
            {
                var segment = columns.Segment[row];
                eligible[segment] += columns.Eligible[row];
                covered[segment] += columns.Covered[row];
            }

            for (var segment = 0; segment < Segments && page > 0; segment++, page--)
            {
                answer.Add(month);
                answer.Add(segment);
                answer.AddRate(covered[segment], eligible[segment]);
            }
        }
    }

    private void Agencies(Question question, int page, AnswerBuffer answer)
    {
        for (var row = question.From * GeneratedRecord.Agencies; row < (question.From + 1) * GeneratedRecord.Agencies; row++)
        {
            var agency = columns.Agency[row];
            if (_provinceOf[columns.Record.AgencyKabupaten[agency]] != question.Place || (double)columns.Enrolled[row] / columns.NonAsn[row] >= 0.4)
            {
                continue;
            }

            if (answer.Total++ < page)
            {
                answer.Add(agency);
                answer.Add(columns.NonAsn[row]);
                answer.AddRate(columns.Enrolled[row], columns.NonAsn[row]);
            }
        }
    }

    private void Quarters(Question question, int page, AnswerBuffer answer)
    {
        var (eligible, covered) = (new long[_provinceOf.Length], new long[_provinceOf.Length]);
        var (all, allCovered) = (0L, 0L);
        for (var quarter = question.From; quarter <= question.To; quarter += 3)
        {
            Array.Clear(eligible);
            Array.Clear(covered);
            // A stock: the last month of the quarter stands for it.
            for (var row = First(quarter + 2); row < First(quarter + 3); row++)
            {
                eligible[columns.Kabupaten[row]] += columns.Eligible[row];
                covered[columns.Kabupaten[row]] += columns.Covered[row];
            }

            (all, allCovered) = (0, 0);
            for (var kabupaten = 0; kabupaten < _provinceOf.Length;)
            {
                var province = _provinceOf[kabupaten];
                var (sum, sumCovered) = (0L, 0L);
                for (; kabupaten < _provinceOf.Length && _provinceOf[kabupaten] == province; kabupaten++)
                {
                    Add(quarter, province, kabupaten, covered[kabupaten], eligible[kabupaten]);
                    sum += eligible[kabupaten];
                    sumCovered += covered[kabupaten];
                }

                Add(quarter, province, -1, sumCovered, sum);
                all += sum;
                allCovered += sumCovered;
            }

            Add(quarter, -1, -1, allCovered, all);
        }

        Add(-1, -1, -1, allCovered, all);

        void Add(int month, int province, int kabupaten, long workers, long of)
        {
            if (answer.Total++ < page)
            {
                answer.Add(month);
                answer.Add(province);
                answer.Add(kabupaten);
                answer.AddRate(workers, of);
            }
        }
    }

    private void SegmentsOfProvinces(Question question, int page, AnswerBuffer answer)
    {
        var (eligible, covered) = (new long[Segments * GeneratedRecord.Provinces], new long[Segments * GeneratedRecord.Provinces]);
        answer.Total = (question.To - question.From + 1) * eligible.Length;
        for (var month = question.From; month <= question.To; month++)
        {
            Array.Clear(eligible);
            Array.Clear(covered);
            for (var row = First(month); row < First(month + 1); row++)
            {
                var cell = (columns.Segment[row] * GeneratedRecord.Provinces) + _provinceOf[columns.Kabupaten[row]];
                eligible[cell] += columns.Eligible[row];
                covered[cell] += columns.Covered[row];
            }

            for (var cell = 0; cell < eligible.Length && page > 0; cell++, page--)
            {
                answer.Add(month);
                answer.Add(cell / GeneratedRecord.Provinces);
                answer.Add(cell % GeneratedRecord.Provinces);
                answer.AddRate(covered[cell], eligible[cell]);
            }
        }
    }

    private int First(int month) => month * columns.RowsOfMonth;
}
