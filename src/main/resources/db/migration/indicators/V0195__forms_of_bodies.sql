-- A form that each organisation fills in for itself, beside those filled in once for an area.
alter table indicators.form add column of_bodies boolean not null default false;

comment on column indicators.form.of_bodies is 'filled in by each organisation for itself';

insert into indicators.form (code, name, regime_code, level, of_bodies) values
  ('QC238-CQ-TINH', 'Biểu số liệu phối hợp của từng cơ quan, cấp tỉnh', 'ND09', 'PROVINCE', true);

insert into indicators.form_figure (form_no, place, figure_no)
select form.no, row_number() over (order by indicator.code collate "C"), figure.no
  from indicators.form
  join indicators.indicator on indicator.level = form.level and indicator.of_bodies
  join indicators.figure on figure.indicator_no = indicator.no
 where form.code = 'QC238-CQ-TINH';
